// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Area;
using touchbase::Day;

class TestFinancial : public QObject
{
    Q_OBJECT

    /// A row of 10 leads.
    static void earn(SomeBuyer &buyer, Day on, std::optional<qint64> revenue, std::optional<qint64> refunded = {},
                     qint64 delivered = 10)
    {
        auto &rows = buyer.facts.deliveries;
        const auto after = std::upper_bound(rows.begin(), rows.end(), on,
                                            [](Day day, const DeliveryRow &row) { return day < row.day; });
        rows.insert(after, {on, 1, delivered, {}, {}, {}, revenue, refunded});
        buyer.portfolio.deliveryDays.push_back(on);
        std::sort(buyer.portfolio.deliveryDays.begin(), buyer.portfolio.deliveryDays.end());
    }
    static SomeBuyer signedDaysAgo(int days)
    {
        SomeBuyer buyer;
        buyer.facts.signedOn = asOf - days;
        return buyer;
    }

private Q_SLOTS:
    void theBaseIsASeasonAgoForOldBuyers_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("baseDaysAgo");
        QTest::addColumn<State>("state");
        // L is D: recent (D − 90, D], base (D − 455, D − 365] or (D − 180, D − 90]
        QTest::newRow("485 days, first day of the base") << 485 << 454 << State::Measured;
        QTest::newRow("485 days, last day of the base") << 485 << 365 << State::Measured;
        QTest::newRow("485 days, before it") << 485 << 455 << State::NotApplicable;
        QTest::newRow("485 days, after it") << 485 << 364 << State::NotApplicable;
        QTest::newRow("485 days, the 90 days before") << 485 << 120 << State::NotApplicable;
        QTest::newRow("484 days, first day of the base") << 484 << 179 << State::Measured;
        QTest::newRow("484 days, last day of the base") << 484 << 90 << State::Measured;
        QTest::newRow("484 days, before it") << 484 << 180 << State::NotApplicable;
        QTest::newRow("484 days, a season ago") << 484 << 400 << State::NotApplicable;
        QTest::newRow("210 days") << 210 << 120 << State::Measured;
        QTest::newRow("209 days") << 209 << 120 << State::NotApplicable;
    }
    void theBaseIsASeasonAgoForOldBuyers()
    {
        QFETCH(int, age);
        QFETCH(int, baseDaysAgo);
        QFETCH(State, state);
        SomeBuyer buyer = signedDaysAgo(age);
        earn(buyer, asOf - baseDaysAgo, 1000);
        earn(buyer, asOf, 950);
        const MeasureScore score = buyer.measured(Measure::SpendTrend);
        QCOMPARE(score.state, state);
        if (state == State::Measured) {
            COMPARE_NEAR(*score.raw, -5);
            COMPARE_NEAR(*score.points, 72); // half-way from 62 to 82
        }
    }
    void theWindowsEndWithL()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 20 - 454, 1000);
        earn(buyer, asOf - 20 - 89, 300);
        earn(buyer, asOf - 20, 300); // L
        COMPARE_NEAR(*buyer.measured(Measure::SpendTrend).raw, -40);
    }
    void whereLIsOldItIsMissing()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 500, 1000); // in the base up to L
        earn(buyer, asOf - 400, 1000); // in the base up to D
        earn(buyer, asOf - 89, 500);
        COMPARE_NEAR(*buyer.measured(Measure::SpendTrend).raw, -50);
        // a day later L is 90 days ago; the tests for not applicable take D for L: the base still has revenue
        QCOMPARE(buyer.measured(Measure::SpendTrend, asOf + 1).state, State::Missing);
        // 90 days later the base of D is empty
        QCOMPARE(buyer.measured(Measure::SpendTrend, asOf + 90).state, State::NotApplicable);
    }
    void refundsAreTakenOffAndUnknownRevenueIsExtrapolated()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 400, 1000, 200);                          // net 800
        earn(buyer, asOf - 10, 500, 100);                            // net 400 on 10 leads
        earn(buyer, asOf - 9, {}, 70, 5);                            // 5 more leads, revenue unknown: · 15/10
        COMPARE_NEAR(*buyer.measured(Measure::SpendTrend).raw, -25); // 600 against 800
    }
    void aKnownRowWithoutLeadsIsNotExtrapolated()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 400, 1000);
        earn(buyer, asOf - 10, 500, {}, 0);
        earn(buyer, asOf - 9, {}, {}, 5);
        COMPARE_NEAR(*buyer.measured(Measure::SpendTrend).raw, -50);
    }
    void unknownRevenueIsMissingAndNoneIsZero()
    {
        SomeBuyer recentUnknown = signedDaysAgo(600);
        earn(recentUnknown, asOf - 400, 1000);
        earn(recentUnknown, asOf, {});
        QCOMPARE(recentUnknown.measured(Measure::SpendTrend).state, State::Missing);

        SomeBuyer baseUnknown = signedDaysAgo(600);
        earn(baseUnknown, asOf - 400, {});
        earn(baseUnknown, asOf, 1000);
        QCOMPARE(baseUnknown.measured(Measure::SpendTrend).state, State::Missing);

        SomeBuyer nothing = signedDaysAgo(600);
        earn(nothing, asOf - 400, 1000);
        earn(nothing, asOf, {}, {}, 0);
        COMPARE_NEAR(*nothing.measured(Measure::SpendTrend).raw, -100);
    }
    void aBaseWithoutPositiveRevenueIsNotApplicable()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 400, 1000, 1000);
        earn(buyer, asOf, {});
        QCOMPARE(buyer.measured(Measure::SpendTrend).state, State::NotApplicable);
    }
    void pausedDaysDoNotDiluteTheRate()
    {
        SomeBuyer buyer = signedDaysAgo(600);
        earn(buyer, asOf - 400, 900); // 10 a day of 90
        earn(buyer, asOf, 450);       // 10 a day of 45
        buyer.facts.pauses = {{asOf - 60, asOf - 16}};
        COMPARE_NEAR(*buyer.measured(Measure::SpendTrend).raw, 0);
        buyer.facts.pauses = {{asOf - 61, asOf - 16}}; // 44 days are too few
        QCOMPARE(buyer.measured(Measure::SpendTrend).state, State::NotApplicable);
        buyer.facts.pauses = {{asOf - 420, asOf - 375}}; // in the base, too
        QCOMPARE(buyer.measured(Measure::SpendTrend).state, State::NotApplicable);
    }

    void billingIssuesAreCounted_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::addColumn<double>("count");
        QTest::newRow("after D") << "2026-03-16T00:00:00Z" << 0.0;
        QTest::newRow("on D") << "2026-03-15T23:59:59Z" << 1.0;
        QTest::newRow("D − W + 1") << "2025-12-16T00:00:00Z" << 1.0;
        QTest::newRow("D − W") << "2025-12-15T23:59:59Z" << 0.0;
    }
    void billingIssuesAreCounted()
    {
        QFETCH(QString, opened);
        SomeBuyer buyer;
        const auto when = at(opened);
        for (const std::optional<Area> area : {std::optional(Area::Financial), std::optional(Area::Support), {}})
            buyer.facts.issues.push_back({when, {}, {}, area, {}});
        const MeasureScore score = buyer.measured(Measure::BillingIssues);
        QTEST(*score.raw, "count");
        QCOMPARE(score.state, State::Measured);
    }
};

QTEST_GUILESS_MAIN(TestFinancial)
#include "tst_financial.moc"
