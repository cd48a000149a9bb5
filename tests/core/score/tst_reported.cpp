// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/timeline.h"

#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Day;

/// L, "reported until" (score.md, section 1).
class TestReported : public QObject
{
    Q_OBJECT

    static std::optional<Day> reportedUntil(const SomeBuyer &buyer, Day on = asOf)
    {
        return Timeline(buyer.workingTime, buyer.portfolio, buyer.facts).reportedUntil(on);
    }

private Q_SLOTS:
    void withoutCoverageItIsTheLatestRowOfAnybody()
    {
        SomeBuyer buyer;
        QVERIFY(!reportedUntil(buyer));
        buyer.deliver(asOf - 20, 1);
        buyer.portfolio.deliveryDays = {asOf - 20, asOf - 4, asOf + 1};
        QCOMPARE(*reportedUntil(buyer), asOf - 4);
        QCOMPARE(*reportedUntil(buyer, asOf - 5), asOf - 20);
        QVERIFY(!reportedUntil(buyer, asOf - 21));
    }
    void withCoverageItIsTheLatestCoveredDayOrOwnRow_data()
    {
        QTest::addColumn<int>("from"); // days from D
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("reported");
        QTest::newRow("covered until before D") << -60 << -10 << -20 << -10;
        QTest::newRow("covered beyond D") << -60 << 10 << -20 << 0;
        QTest::newRow("own row after the coverage") << -60 << -10 << -3 << -3;
        QTest::newRow("own row after D") << -60 << -10 << 3 << -10;
        QTest::newRow("coverage begins on D") << 0 << 10 << -20 << 0;
        QTest::newRow("coverage begins after D: as if there were none") << 1 << 10 << -20 << -1;
    }
    void withCoverageItIsTheLatestCoveredDayOrOwnRow()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(int, own);
        QFETCH(int, reported);
        SomeBuyer buyer;
        buyer.deliver(asOf + own, 1);
        buyer.portfolio.deliveryDays = {asOf - 1}; // of others: counts only without coverage
        buyer.facts.deliveriesCovered = {{asOf + from, asOf + until}};
        QCOMPARE(*reportedUntil(buyer) - asOf, reported);
    }
    void anOldShortCoverageStillSaysWhoIsReported()
    {
        SomeBuyer buyer;
        buyer.portfolio.deliveryDays = {asOf};
        buyer.facts.deliveriesCovered = {{asOf - 200, asOf - 100}, {asOf - 150, asOf - 140}};
        QCOMPARE(*reportedUntil(buyer), asOf - 100);
        buyer.facts.deliveryDayBefore = asOf - 90;
        QCOMPARE(*reportedUntil(buyer), asOf - 90);
    }
};

QTEST_GUILESS_MAIN(TestReported)
#include "tst_reported.moc"
