// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Day;

/// On Sunday, 15 March 2026, with 10 days of return window, D − R is Thursday, 5 March: the last whole week ends on
/// Sunday, 1 March. The thirteen weeks begin on Monday, 1 December 2025; those before on Monday, 1 September.
class TestConsistency : public QObject
{
    Q_OBJECT

    /// Weeks of 100 leads with 0, 20, 0, 20 disputed, whose swing is 100·√.0191 (tst_swing), each on one day.
    static SomeBuyer withWeeksOn(std::initializer_list<const char *> days)
    {
        SomeBuyer buyer;
        qint64 disputed = 0;
        for (const char *iso : days) {
            buyer.deliver(day(iso), 100, disputed);
            disputed = 20 - disputed;
        }
        return buyer;
    }

private Q_SLOTS:
    void thirteenWholeWeeksTakePart()
    {
        const SomeBuyer buyer = withWeeksOn({"2025-12-01", "2025-12-14", "2026-02-16", "2026-03-01"});
        const MeasureScore score = buyer.measured(Measure::Consistency);
        COMPARE_NEAR(*score.raw, 100 * std::sqrt(0.0191));
        QCOMPARE(score.n, 400.0);
        COMPARE_NEAR(score.evidence, 0.2);
        QCOMPARE(score.state, State::Thin);
    }
    void aWeekThatHasNotMaturedTakesNoPart()
    {
        const SomeBuyer buyer = withWeeksOn({"2025-12-01", "2025-12-14", "2026-02-16", "2026-03-02"});
        QCOMPARE(buyer.measured(Measure::Consistency).state, State::Missing);
        // on Wednesday, 18 March D − R is Sunday, 8 March, and the week from 2 March is in, that from 1 December out
        QCOMPARE(buyer.measured(Measure::Consistency, day("2026-03-18")).state, State::Missing);
        const SomeBuyer later = withWeeksOn({"2025-12-08", "2025-12-15", "2026-02-16", "2026-03-02"});
        QCOMPARE(later.measured(Measure::Consistency, day("2026-03-17")).state, State::Missing);
        QCOMPARE(later.measured(Measure::Consistency, day("2026-03-18")).state, State::Thin);
    }
    void theWindowBeforeCountsHalf()
    {
        const SomeBuyer buyer = withWeeksOn({"2025-09-01", "2025-09-15", "2025-11-20", "2025-11-30"});
        const MeasureScore score = buyer.measured(Measure::Consistency);
        COMPARE_NEAR(*score.raw, 100 * std::sqrt(0.0191));
        QCOMPARE(score.n, 200.0);
        QCOMPARE(score.state, State::Stale);
        QCOMPARE(score.nInWindow, 0.0);
    }
    void theWindowsAreNotMixed()
    {
        // three weeks in each: neither has four
        const SomeBuyer buyer = withWeeksOn(
            {"2025-09-01", "2025-09-15", "2025-11-30", "2025-12-01", "2025-12-14", "2026-03-01"});
        QCOMPARE(buyer.measured(Measure::Consistency).state, State::Missing);
    }
    void whatIsTooOldIsMissing()
    {
        const SomeBuyer buyer = withWeeksOn({"2025-08-31", "2025-09-15", "2025-11-20", "2025-11-30"});
        QCOMPARE(buyer.measured(Measure::Consistency).state, State::Missing);
    }
    void unknownDisputesTakeNoPart()
    {
        SomeBuyer buyer = withWeeksOn({"2025-12-01", "2025-12-14", "2026-02-16", "2026-03-01"});
        buyer.deliver(day("2026-02-23"), 5000, {}, 2); // same week as 1 March, not covered
        buyer.deliver(day("2026-02-02"), 5000, {}, 2);
        QCOMPARE(buyer.measured(Measure::Consistency).n, 400.0);
    }
    void twoThousandLeadsAreFullEvidence()
    {
        SomeBuyer buyer;
        for (int week = 0; week < 4; ++week)
            buyer.deliver(day("2026-02-02") + 7 * week, 500, 25);
        const MeasureScore score = buyer.measured(Measure::Consistency);
        QCOMPARE(score.state, State::Measured);
        QCOMPARE(*score.raw, 0.0);
        QCOMPARE(*score.points, 100.0);
    }
};

QTEST_GUILESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
