// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy.h"

#include <QtTest>

using touchbase::ui::fuzzyMatch;
using touchbase::ui::fuzzyPlaces;
using namespace Qt::Literals::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersInOrderMatch_data();
    void lettersInOrderMatch();
    void betterAnswersComeFirst_data();
    void betterAnswersComeFirst();
    void theLettersThatAreMeantAreTold();
};

void TestFuzzy::lettersInOrderMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("blank") << u""_qs << u"Harbor Point"_qs << true;
    QTest::newRow("whole") << u"Harbor Point"_qs << u"Harbor Point"_qs << true;
    QTest::newRow("initials") << u"hp"_qs << u"Harbor Point"_qs << true;
    QTest::newRow("case") << u"HARB"_qs << u"harbor"_qs << true;
    QTest::newRow("accents") << u"jose"_qs << u"José Núñez"_qs << true;
    QTest::newRow("gaps") << u"hrbr"_qs << u"Harbor"_qs << true;
    QTest::newRow("order") << u"ph"_qs << u"Harbor P"_qs << false;
    QTest::newRow("missing letter") << u"harborx"_qs << u"Harbor Point"_qs << false;
    QTest::newRow("longer than the text") << u"harbor point insurance"_qs << u"Harbor"_qs << false;
}

void TestFuzzy::lettersInOrderMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyMatch(typed, text).has_value(), "matches");
}

void TestFuzzy::betterAnswersComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning") << u"har"_qs << u"Harbor"_qs << u"Shared Harvest"_qs;
    QTest::newRow("run") << u"point"_qs << u"Harbor Point"_qs << u"Post of internal notes"_qs;
    QTest::newRow("beginnings of words") << u"nb"_qs << u"New buyer"_qs << u"Number"_qs;
}

void TestFuzzy::betterAnswersComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(typed, better) > fuzzyMatch(typed, worse));
}

void TestFuzzy::theLettersThatAreMeantAreTold()
{
    QCOMPARE(fuzzyPlaces(u"hp"_qs, u"Harbor Point"_qs), (QList<int>{0, 7}));
    QCOMPARE(fuzzyPlaces(u"poi"_qs, u"Peak or Point"_qs), (QList<int>{8, 9, 10}));
    QCOMPARE(fuzzyPlaces(u"nun"_qs, u"José Núñez"_qs), (QList<int>{5, 6, 7}));
    QCOMPARE(fuzzyPlaces(u"x"_qs, u"Harbor"_qs), QList<int>());
    QCOMPARE(fuzzyPlaces(u""_qs, u"Harbor"_qs), QList<int>());
}

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
