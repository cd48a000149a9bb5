// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

/// Gives its bytes in pieces of one size.
class Pieces final : public ByteSource
{
public:
    Pieces(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 count = std::min({size, m_piece, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// As many bytes as it is told, made on the way.
class Endless final : public ByteSource
{
public:
    Endless(QByteArray line, qint64 lines) : m_line(std::move(line)), m_left(lines * m_line.size()) {}
    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 count = std::min(size, m_left);
        for (qint64 at = 0; at < count; ++at)
            to[at] = m_line[(m_at + at) % m_line.size()];
        m_at += count;
        m_left -= count;
        return count;
    }

private:
    QByteArray m_line;
    qint64 m_left;
    qint64 m_at = 0;
};

using Rows = QList<QStringList>;

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// All records; a blank line is a row without cells, an error a row of one cell that names it.
Rows rowsOf(CsvReader &csv)
{
    Rows rows;
    for (;;) {
        const auto item = csv.next();
        if (!item)
            return rows << QStringList{QStringLiteral("error %1: %2")
                                           .arg(static_cast<int>(item.error().code))
                                           .arg(item.error().values.join(QStringLiteral(", ")))};
        if (*item == CsvReader::Item::End)
            return rows;
        QStringList cells;
        for (std::string_view cell : csv.cells())
            cells << text(cell);
        rows << (*item == CsvReader::Item::BlankLine ? QStringList() : cells);
    }
}

Rows read(const QByteArray &bytes, qint64 piece = 1 << 20, size_t buffer = 1 << 18)
{
    Pieces source(bytes, piece);
    CsvReader csv(source, QStringLiteral("a.csv"), {',', buffer});
    return rowsOf(csv);
}

Result<> firstError(ByteSource &source)
{
    CsvReader csv(source, QStringLiteral("a.csv"));
    for (auto item = csv.next();; item = csv.next()) {
        if (!item)
            return failure(item.error());
        if (*item == CsvReader::Item::End)
            return {};
    }
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const auto s = [](const char *utf8) { return QString::fromUtf8(utf8); };
        const QStringList abc{s("aaa"), s("bbb"), s("ccc")};
        const QStringList xyz{s("zzz"), s("yyy"), s("xxx")};

        // RFC 4180, section 2, rules 1 to 7
        row("rfc 1: CRLF", "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", {abc, xyz});
        row("rfc 2: last line without break", "aaa,bbb,ccc\r\nzzz,yyy,xxx", {abc, xyz});
        row("rfc 4: blanks belong to cells", " a , b\n", {{s(" a "), s(" b")}});
        row("rfc 5: quoted cells", "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", {abc, xyz});
        row("rfc 6: break in quotes", "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx",
            {{s("aaa"), s("b\r\nbb"), s("ccc")}, xyz});
        row("rfc 7: doubled quote", "\"aaa\",\"b\"\"bb\",\"ccc\"", {{s("aaa"), s("b\"bb"), s("ccc")}});

        // csv-spectrum (github.com/max-mapper/csv-spectrum), file by file
        row("spectrum comma_in_quotes", "first,last,address\nJohn,Doe,\"120 any st.\"\n\"x, y\",b,c",
            {{s("first"), s("last"), s("address")},
             {s("John"), s("Doe"), s("120 any st.")},
             {s("x, y"), s("b"), s("c")}});
        row("spectrum empty", "a,b,c\n1,\"\",\"\"\n2,3,4",
            {{s("a"), s("b"), s("c")}, {s("1"), s(""), s("")}, {s("2"), s("3"), s("4")}});
        row("spectrum escaped_quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4",
            {{s("a"), s("b")}, {s("1"), s("ha \"ha\" ha")}, {s("3"), s("4")}});
        row("spectrum json", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
            {{s("key"), s("val")}, {s("1"), s("{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}")}});
        row("spectrum newlines", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
            {{s("a"), s("b"), s("c")},
             {s("1"), s("2"), s("3")},
             {s("Once upon \na time"), s("5"), s("6")},
             {s("7"), s("8"), s("9")}});
        row("spectrum quotes_and_newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
            {{s("a"), s("b")}, {s("1"), s("ha \n\"ha\" \nha")}, {s("3"), s("4")}});
        row("spectrum utf8", "a,b,c\n1,2,3\n4,5,\xCA\xA4",
            {{s("a"), s("b"), s("c")}, {s("1"), s("2"), s("3")}, {s("4"), s("5"), s("\xCA\xA4")}});

        row("nothing", "", {});
        row("BOM alone", "\xEF\xBB\xBF", {});
        row("BOM and quoted cell", "\xEF\xBB\xBF\"a\",b", {{s("a"), s("b")}});
        row("CR alone", "a,b\rc,d\r", {{s("a"), s("b")}, {s("c"), s("d")}});
        row("mixed breaks", "a\r\nb\nc\rd", {{s("a")}, {s("b")}, {s("c")}, {s("d")}});
        row("blank lines", "\n\r\n\ra\n\n", {{}, {}, {}, {s("a")}, {}});
        row("LF then CR is two breaks", "a\n\rb", {{s("a")}, {}, {s("b")}});
        row("quoted nothing is a record", "\"\"\n", {{s("")}});
        row("empty cells", ",,\n", {{s(""), s(""), s("")}});
        row("last cell empty at the end", "a,", {{s("a"), s("")}});
        row("only quotes in quotes", "\"\"\"\"\"\"", {{s("\"\"")}});
        row("quote at the end of the file", "a,\"b\"", {{s("a"), s("b")}});
        row("delimiter and breaks in quotes", "\"a,\r\n,\n\",b", {{s("a,\r\n,\n"), s("b")}});
        row("stray quote keeps its text", "a\"b,c\nd,e", {{s("a\"b"), s("c")}, {s("d"), s("e")}});
        row("text after a closing quote", "\"a\"b,c\nd,e", {{s("\"a\"b"), s("c")}, {s("d"), s("e")}});
        row("blank before a quote", "a, \"b\"\n", {{s("a"), s(" \"b\"")}});
    }
    void splitsRecords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        QCOMPARE(read(bytes), rows);
        // and wherever the bytes are cut
        for (qint64 piece = 1; piece <= bytes.size() + 1; ++piece)
            QCOMPARE(read(bytes, piece), rows);
        for (size_t buffer = 1; buffer <= static_cast<size_t>(bytes.size()) + 1; ++buffer)
            QCOMPARE(read(bytes, 3, buffer), rows);
    }

    void splitsAtOtherDelimiters()
    {
        for (char delimiter : {';', '\t', '|'}) {
            const QByteArray bytes = QByteArray("a,b") + delimiter + "\"c" + delimiter + "\"\n";
            Pieces source(bytes, 100);
            CsvReader csv(source, QStringLiteral("a.csv"), {delimiter});
            QCOMPARE(rowsOf(csv), (Rows{{QStringLiteral("a,b"), QStringLiteral("c") + QLatin1Char(delimiter)}}));
        }
    }

    void countsRowsAsASpreadsheetDoes()
    {
        Pieces source("Title\n\nname,note\nx,\"two\nlines\"\n\ny,z\n", 5);
        CsvReader csv(source, QStringLiteral("a.csv"), {',', 4});
        QList<qint64> rows;
        while (*csv.next() != CsvReader::Item::End)
            rows << csv.row();
        QCOMPARE(rows, (QList<qint64>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(csv.row(), 6);
        QCOMPARE(*csv.next(), CsvReader::Item::End);
    }

    void marksOnlyTheRecordWithAStrayQuote()
    {
        Pieces source("a,b\nc\"d,e\n\"f\"g,h\n\"i\",j\n", 100);
        CsvReader csv(source, QStringLiteral("a.csv"));
        QList<bool> stray;
        while (*csv.next() != CsvReader::Item::End)
            stray << csv.hasStrayQuote();
        QCOMPARE(stray, (QList<bool>{false, true, true, false}));
    }

    void refusesAndStaysRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QStringList &values) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << values;
        };
        const QString file = QStringLiteral("a.csv");
        row("open quote", "a,b\nc,\"d\ne,f\n", ErrorCode::UnterminatedQuote, {file, QStringLiteral("2")});
        row("quote at the very end", "a,\"", ErrorCode::UnterminatedQuote, {file, QStringLiteral("1")});
        row("doubled quote at the very end", "a,\"\"\"", ErrorCode::UnterminatedQuote, {file, QStringLiteral("1")});
        row("Latin 1", "a\n\nM\xFCller\n", ErrorCode::NotUtf8, {file, QStringLiteral("3")});
        row("overlong", "\xC0\xAF\n", ErrorCode::NotUtf8, {file, QStringLiteral("1")});
        row("surrogate", "a\n\xED\xA0\x80\n", ErrorCode::NotUtf8, {file, QStringLiteral("2")});
        row("cut sequence", "a\n\xE2\x82", ErrorCode::NotUtf8, {file, QStringLiteral("2")});
        row("zero byte", QByteArray("a,b\nc,\0d\n", 9), ErrorCode::NotText, {file});
    }
    void refusesAndStaysRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QStringList, values);
        for (size_t buffer : {1U, 5U, 1000U}) {
            Pieces source(bytes, 2);
            CsvReader csv(source, QStringLiteral("a.csv"), {',', buffer});
            auto item = csv.next();
            while (item && *item != CsvReader::Item::End)
                item = csv.next();
            QVERIFY(!item);
            QCOMPARE(static_cast<int>(item.error().code), code);
            QCOMPARE(item.error().values, values);
            QVERIFY(!csv.next());
        }
    }

    void takesACellOfAMebibyteAndNoMore()
    {
        const QByteArray largest(CsvReader::highestCellBytes, 'x');
        const Rows rows = read("a\n" + largest + ",b\nc\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1][0].size(), largest.size());
        QCOMPARE(read("\"" + largest + "\"\n")[0][0].size(), largest.size());
        for (const QByteArray &bytes :
             {"a\n" + largest + "x,b\n", "a\n\"" + largest + "x\"\n", "a\nb," + largest + "x"}) {
            Pieces source(bytes, 1 << 20);
            const auto error = firstError(source);
            QVERIFY(!error);
            QCOMPARE(error.error().code, ErrorCode::FieldTooLarge);
            QCOMPARE(error.error().values[0], QStringLiteral("2"));
        }
    }

    void refusesTooManyColumns()
    {
        Pieces fits(QByteArray(CsvReader::highestColumns - 1, ','), 1 << 20);
        QVERIFY(firstError(fits));
        Pieces exceeds(QByteArray(CsvReader::highestColumns, ','), 1 << 20);
        QCOMPARE(firstError(exceeds).error().code, ErrorCode::FieldTooLarge);
    }

    void readsNoGigabyteToFindItTooLarge()
    {
        Endless endless("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 1 << 25);
        QCOMPARE(firstError(endless).error().code, ErrorCode::FieldTooLarge);
    }

    void tellsWhenTheDeviceFails()
    {
        QBuffer closed;
        DeviceBytes source(closed, QStringLiteral("a.csv"));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
        QCOMPARE(firstError(source).error().code, ErrorCode::CannotReadFile);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
