// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

Q_DECLARE_METATYPE(Encoding)

namespace {

Input input(const QByteArray &bytes)
{
    return Input::memory(bytes, QStringLiteral("a.csv"));
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

QByteArray decoded(const QByteArray &bytes, Encoding encoding, qint64 piece)
{
    const auto device = *input(bytes).open();
    const auto source = decodedBytes(*device, encoding, QStringLiteral("a.csv"));
    QByteArray all;
    QByteArray block(piece, '\0');
    for (auto count = source->read(block.data(), piece); *count > 0; count = source->read(block.data(), piece))
        all += block.first(*count);
    return all;
}

} // namespace

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        const QString text = QStringLiteral("Buyer,Preis\nKöln,5 €\n");
        QTest::newRow("ascii") << QByteArray("a,b\n") << Encoding::Utf8;
        QTest::newRow("nothing") << QByteArray() << Encoding::Utf8;
        QTest::newRow("utf-8") << text.toUtf8() << Encoding::Utf8;
        QTest::newRow("utf-8 BOM") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8;
        QTest::newRow("utf-16 LE BOM") << "\xFF\xFE" + utf16(text, QStringConverter::Utf16LE) << Encoding::Utf16Le;
        QTest::newRow("utf-16 BE BOM") << "\xFE\xFF" + utf16(text, QStringConverter::Utf16BE) << Encoding::Utf16Be;
        QTest::newRow("utf-16 LE") << utf16(text, QStringConverter::Utf16LE) << Encoding::Utf16Le;
        QTest::newRow("utf-16 BE") << utf16(text, QStringConverter::Utf16BE) << Encoding::Utf16Be;
        QTest::newRow("windows-1252") << QByteArray("K\xF6ln,5 \x80\n") << Encoding::Windows1252;
        QTest::newRow("windows-1252 in the last row")
            << QByteArray(200'000, 'x') + "\nK\xF6ln" << Encoding::Windows1252;
        QTest::newRow("utf-8 letter across blocks") << QByteArray((1 << 16) - 1, 'x') + "\xC3\xB6" << Encoding::Utf8;
        QTest::newRow("utf-8 cut at its end") << QByteArray("K\xC3") << Encoding::Windows1252;
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        const auto found = detectEncoding(input(bytes));
        QVERIFY(found);
        QCOMPARE(*found, encoding);
    }

    void refusesWhatIsNoText()
    {
        QCOMPARE(detectEncoding(input("PK\x03\x04rest")).error().code, ErrorCode::NotText);
        QCOMPARE(detectEncoding(input(QByteArray("\x7F"
                                                 "ELF\x02\x01\0\0ab\0c",
                                                 12)))
                     .error()
                     .code,
                 ErrorCode::NotText);
        QCOMPARE(detectEncoding(input(QByteArray(100'000, 'x') + '\0')).error().code, ErrorCode::NotText);
        QCOMPARE(requireUtf8Start(input("PK\x03\x04rest")).error().code, ErrorCode::NotText);
        QCOMPARE(requireUtf8Start(input("\xFF\xFE"
                                        "a"))
                     .error()
                     .code,
                 ErrorCode::NotUtf8);
        QCOMPARE(requireUtf8Start(input(utf16(QStringLiteral("buyer"), QStringConverter::Utf16LE))).error().code,
                 ErrorCode::NotUtf8);
        QVERIFY(requireUtf8Start(input("buyer")));
    }

    void decodesInPiecesOfAnySize()
    {
        const QString text = QStringLiteral("Köln 5 € 😀\n");
        for (qint64 piece : {1, 2, 3, 7, 100}) {
            QCOMPARE(decoded(text.toUtf8(), Encoding::Utf8, piece), text.toUtf8());
            QCOMPARE(decoded(utf16(text, QStringConverter::Utf16LE), Encoding::Utf16Le, piece), text.toUtf8());
            QCOMPARE(decoded(utf16(text, QStringConverter::Utf16BE), Encoding::Utf16Be, piece), text.toUtf8());
        }
    }

    /// The rows of Windows-1252 that Latin 1 does not have (unicode.org, CP1252.TXT).
    void decodesWindows1252()
    {
        QCOMPARE(decoded("\x80\x84\x93\x94\x96\x99\x9C\xE4\xFC", Encoding::Windows1252, 100),
                 QStringLiteral("€„“”–™œäü").toUtf8());
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
        QTest::newRow("semicolon with decimal commas")
            << QByteArray("Buyer;Revenue;RPL\nA;1,5;2,5\nB;3,0;1,0\n") << ';';
        QTest::newRow("tab with commas in cells") << QByteArray("a\tb\nx, y\t1\nz, w\t2\n") << '\t';
        QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << '|';
        QTest::newRow("delimiter in quotes") << QByteArray("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n") << ',';
        QTest::newRow("title above") << QByteArray("Report, March\n\na;b;c\n1;2;3\n4;5;6\n") << ';';
        QTest::newRow("CR") << QByteArray("a;b\r1;2\r3;4\r") << ';';
        QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
        QTest::newRow("nothing") << QByteArray() << ',';
    }
    void findsTheDelimiter()
    {
        QFETCH(QByteArray, head);
        QFETCH(char, delimiter);
        QCOMPARE(sniffDelimiter(head.toStdString()), delimiter);
    }
};

QTEST_APPLESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
