// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/word.h"

#include <QTest>

namespace touchbase {

enum class Signal {
    Red,
    DarkAmber,
    Green
};
template <>
struct Words<Signal> {
    static constexpr std::array<std::string_view, 3> table{"red", "dark-amber", "green"};
};

} // namespace touchbase

using touchbase::allWords;
using touchbase::equalsIgnoringAsciiCase;
using touchbase::ErrorCode;
using touchbase::parseWord;
using touchbase::Signal;
using touchbase::word;
using touchbase::wordString;

class TestWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsWrittenAndReadInAnyCase()
    {
        QCOMPARE(word(Signal::DarkAmber), std::string_view("dark-amber"));
        QCOMPARE(wordString(Signal::Green), QStringLiteral("green"));
        QCOMPARE(parseWord<Signal>(std::string_view("dark-amber")).value(), Signal::DarkAmber);
        QCOMPARE(parseWord<Signal>(u"DARK-Amber"_qs).value(), Signal::DarkAmber);
    }
    void anotherWordIsRefusedAndTheWordsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "gree", "greens", " green", "dark amber", "dark_amber", "1", "ｒｅｄ"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void anotherWordIsRefusedAndTheWordsAreNamed()
    {
        QFETCH(QString, text);
        const auto signal = parseWord<Signal>(text);
        QVERIFY(!signal);
        QCOMPARE(signal.error().code, ErrorCode::BadWord);
        QCOMPARE(signal.error().values, (QStringList{text, u"red, dark-amber, green"_qs}));
        QCOMPARE(allWords<Signal>(), signal.error().values[1]);
    }
    void onlyAsciiLettersHaveTwoCases()
    {
        QVERIFY(equalsIgnoringAsciiCase("aZ-9", "Az-9"));
        QVERIFY(!equalsIgnoringAsciiCase("a", "ab"));
        QVERIFY(!equalsIgnoringAsciiCase("[", "{")); // 0x20 apart, as A and a are
        QVERIFY(!equalsIgnoringAsciiCase("é", "É"));
    }
};

QTEST_GUILESS_MAIN(TestWord)
#include "tst_word.moc"
