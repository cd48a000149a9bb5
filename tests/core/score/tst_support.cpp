// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Area;
using touchbase::Instant;
using touchbase::WorkingTime;

/// Business hours are Monday to Friday 08:00–18:00 UTC unless said otherwise. D is Sunday, 15 March 2026.
class TestSupport : public QObject
{
    Q_OBJECT

    static IssueRow issue(const char *opened, const char *answered = nullptr, const char *resolved = nullptr)
    {
        const auto maybe = [](const char *iso) { return iso ? std::optional(at(iso)) : std::nullopt; };
        return {at(opened), maybe(answered), maybe(resolved), {}, {}};
    }
    static SomeBuyer withIssues(std::vector<IssueRow> issues)
    {
        SomeBuyer buyer;
        std::stable_sort(issues.begin(), issues.end(),
                         [](const IssueRow &left, const IssueRow &right) { return left.openedAt < right.openedAt; });
        buyer.facts.issues = std::move(issues);
        return buyer;
    }
    /// Opened on Monday, 2 March at 08:00 and answered after so many business hours (up to 10).
    static IssueRow answeredAfter(int hours)
    {
        const Instant opened = at("2026-03-02T08:00:00Z");
        return {opened, opened + hours * Instant::msPerHour, {}, {}, {}};
    }

private Q_SLOTS:
    void theFirstResponseIsInBusinessHours_data()
    {
        QTest::addColumn<IssueRow>("row");
        QTest::addColumn<double>("hours");
        QTest::newRow("over night") << issue("2026-03-09T16:00:00Z", "2026-03-10T10:00:00Z") << 4.0;
        QTest::newRow("over the weekend") << issue("2026-03-06T17:00:00Z", "2026-03-09T09:30:00Z") << 2.5;
        QTest::newRow("at once") << issue("2026-03-09T16:00:00Z", "2026-03-09T16:00:00Z") << 0.0;
        QTest::newRow("on a Sunday") << issue("2026-03-08T10:00:00Z", "2026-03-08T15:00:00Z") << 0.0;
        QTest::newRow("resolved before it was answered")
            << issue("2026-03-09T10:00:00Z", "2026-03-11T10:00:00Z", "2026-03-09T13:00:00Z") << 3.0;
        QTest::newRow("resolved, never answered")
            << issue("2026-03-09T10:00:00Z", nullptr, "2026-03-10T10:00:00Z") << 10.0;
        QTest::newRow("worse than the worst of the points")
            << issue("2026-02-02T08:00:00Z", "2026-03-02T08:00:00Z") << 40.0;
    }
    void theFirstResponseIsInBusinessHours()
    {
        QFETCH(IssueRow, row);
        const MeasureScore score = withIssues({row}).measured(Measure::FirstResponse);
        QTEST(*score.raw, "hours");
        QCOMPARE(score.state, State::Thin);
        QCOMPARE(score.n, 1.0);
    }
    void clocksThatChangeAreRealHours_data()
    {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<IssueRow>("row");
        QTest::addColumn<double>("hours");
        // Friday 16:00 CET to Monday 09:00 CEST; clocks went forward on Sunday, 29 March
        QTest::newRow("Berlin, spring") << "Europe/Berlin" << issue("2026-03-27T15:00:00Z", "2026-03-30T07:00:00Z")
                                        << 3.0;
        // Friday 16:00 CEST to Monday 09:00 CET; back on Sunday, 25 October 2026
        QTest::newRow("Berlin, autumn") << "Europe/Berlin" << issue("2026-10-23T14:00:00Z", "2026-10-26T08:00:00Z")
                                        << 3.0;
        // Friday 17:30 EST to Monday 08:30 EDT; forward on Sunday, 8 March
        QTest::newRow("New York, spring")
            << "America/New_York" << issue("2026-03-06T22:30:00Z", "2026-03-09T12:30:00Z") << 1.0;
        // Friday 17:30 EDT to Monday 08:30 EST; back on Sunday, 1 November 2026
        QTest::newRow("New York, autumn")
            << "America/New_York" << issue("2026-10-30T21:30:00Z", "2026-11-02T13:30:00Z") << 1.0;
    }
    void clocksThatChangeAreRealHours()
    {
        QFETCH(QString, zoneName);
        QFETCH(IssueRow, row);
        SomeBuyer buyer = withIssues({row});
        buyer.workingTime = WorkingTime(zone(zoneName), WorkingTime::defaultWeek(), {});
        QTEST(*buyer.measured(Measure::FirstResponse, buyer.workingTime.zone().dayOf(*row.firstResponseAt)).raw,
              "hours");
    }
    void aSundayOfWorkInSpringHas23Hours()
    {
        WorkingTime::Week week;
        week.fill(WorkingTime::Hours{0, 24 * 60});
        SomeBuyer buyer = withIssues({issue("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")}); // all of 29 March
        buyer.workingTime = WorkingTime(zone(QStringLiteral("Europe/Berlin")), week, {});
        QCOMPARE(*buyer.measured(Measure::FirstResponse, day("2026-03-31")).raw, 23.0);
    }
    void holidaysAreNoBusinessHours()
    {
        SomeBuyer buyer = withIssues({issue("2026-03-09T16:00:00Z", "2026-03-11T10:00:00Z")});
        buyer.workingTime = WorkingTime(touchbase::Zone(), WorkingTime::defaultWeek(), {day("2026-03-10")});
        QCOMPARE(*buyer.measured(Measure::FirstResponse).raw, 4.0);
    }

    void thePercentileIsInterpolated_data()
    {
        QTest::addColumn<std::vector<int>>("answers");
        QTest::addColumn<double>("hours");
        QTest::newRow("one") << std::vector{5} << 5.0;
        QTest::newRow("two, position .75") << std::vector{1, 5} << 4.0;
        QTest::newRow("four, position 2.25") << std::vector{4, 1, 3, 2} << 3.25;
        QTest::newRow("five, position 3") << std::vector{1, 9, 2, 4, 3} << 4.0;
    }
    void thePercentileIsInterpolated()
    {
        QFETCH(std::vector<int>, answers);
        std::vector<IssueRow> issues;
        for (int hours : answers)
            issues.push_back(answeredAfter(hours));
        const MeasureScore score = withIssues(issues).measured(Measure::FirstResponse);
        QTEST(*score.raw, "hours");
        QCOMPARE(score.n, double(answers.size()));
        QCOMPARE(score.state, answers.size() < 3 ? State::Thin : State::Measured);
    }

    void theWindowIsThatOfOpeningOrAnswer_data()
    {
        QTest::addColumn<IssueRow>("row");
        QTest::addColumn<bool>("counts");
        QTest::newRow("opened and answered on D − W") << issue("2025-12-15T08:00:00Z", "2025-12-15T23:59:59Z") << false;
        QTest::newRow("answered on D − W + 1") << issue("2025-12-01T08:00:00Z", "2025-12-16T00:00:00Z") << true;
        QTest::newRow("opened on D") << issue("2026-03-15T08:00:00Z", "2026-03-15T23:59:59Z") << true;
        QTest::newRow("opened after D") << issue("2026-03-16T00:00:00Z", "2026-03-16T08:00:00Z") << false;
    }
    void theWindowIsThatOfOpeningOrAnswer()
    {
        QFETCH(IssueRow, row);
        QFETCH(bool, counts);
        const MeasureScore score = withIssues({row}).measured(Measure::FirstResponse);
        QCOMPARE(score.state, counts ? State::Thin : State::NotApplicable);
    }

    void anOpenIssueCountsOnceItIsWorseThanTheOthers_data()
    {
        QTest::addColumn<IssueRow>("open");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("n");
        // the others: 2, 4 and 6 hours, whose percentile is 5; D ends after Friday's 18:00
        QTest::newRow("fresher") << issue("2026-03-13T14:00:00Z") << 5.0 << 3.0;      // 4 hours
        QTest::newRow("just as long") << issue("2026-03-13T13:00:00Z") << 5.0 << 3.0; // 5 hours
        // 5.5 hours: 2, 4, 5.5, 6, position 2.25
        QTest::newRow("longer") << issue("2026-03-13T12:30:00Z") << 5.625 << 4.0;
        // opened in the summer: 40 hours is the cap; 6 + ¼·34
        QTest::newRow("hopeless") << issue("2025-06-02T08:00:00Z") << 14.5 << 4.0;
        QTest::newRow("answered after D, so open on it")
            << issue("2025-06-02T08:00:00Z", "2026-03-16T00:00:00Z", "2026-03-16T00:00:00Z") << 14.5 << 4.0;
        QTest::newRow("opened after D") << issue("2026-03-16T08:00:00Z") << 5.0 << 3.0;
    }
    void anOpenIssueCountsOnceItIsWorseThanTheOthers()
    {
        QFETCH(IssueRow, open);
        const MeasureScore score =
            withIssues({answeredAfter(2), answeredAfter(4), answeredAfter(6), open}).measured(Measure::FirstResponse);
        QTEST(*score.raw, "hours");
        QTEST(score.n, "n");
    }
    void whereAllAreOpenGoodIsTheMeasure_data()
    {
        QTest::addColumn<IssueRow>("open");
        QTest::addColumn<double>("hours"); // below 0: missing
        // 82 points are 8 hours
        QTest::newRow("8 hours") << issue("2026-03-13T10:00:00Z") << -1.0;
        QTest::newRow("9 hours") << issue("2026-03-13T09:00:00Z") << 9.0;
        QTest::newRow("months") << issue("2025-06-02T08:00:00Z") << 40.0;
    }
    void whereAllAreOpenGoodIsTheMeasure()
    {
        QFETCH(IssueRow, open);
        QFETCH(double, hours);
        const MeasureScore score = withIssues({open}).measured(Measure::FirstResponse);
        if (hours < 0) {
            QCOMPARE(score.state, State::Missing);
            return;
        }
        QCOMPARE(*score.raw, hours);
    }
    void whereNoPointsAre82TheBestEndIsTheMeasure()
    {
        SomeBuyer buyer = withIssues({issue("2026-03-13T12:00:00Z")}); // 6 hours
        QCOMPARE(buyer.measured(Measure::FirstResponse).state, State::Missing);
        buyer.model.measures[Measure::FirstResponse].points = {{5, 70}, {40, 0}};
        QCOMPARE(*buyer.measured(Measure::FirstResponse).raw, 6.0);
    }

    void resolutionRunsUntilResolved()
    {
        // answered at once, resolved after 10, 20 and 60 business hours: position 1.5 → 40
        SomeBuyer buyer = withIssues({issue("2026-02-02T08:00:00Z", "2026-02-02T08:00:00Z", "2026-02-02T18:00:00Z"),
                                      issue("2026-02-02T08:00:00Z", "2026-02-02T08:00:00Z", "2026-02-03T18:00:00Z"),
                                      issue("2026-02-02T08:00:00Z", "2026-02-02T08:00:00Z", "2026-02-09T18:00:00Z")});
        const MeasureScore score = buyer.measured(Measure::Resolution);
        QCOMPARE(*score.raw, 40.0);
        QCOMPARE(score.state, State::Measured);
        // and one that is open since Monday, 9 March: 50 hours, position 2.25 of 10, 20, 50, 60
        buyer.facts.issues.push_back(issue("2026-03-09T08:00:00Z", "2026-03-09T08:00:00Z"));
        QCOMPARE(*buyer.measured(Measure::Resolution).raw, 52.5);
        QCOMPARE(*buyer.measured(Measure::FirstResponse).raw, 0.0);
    }

    void reopenedIssuesAreAShareOfTheResolved_data()
    {
        QTest::addColumn<QString>("resolved");
        QTest::addColumn<State>("state");
        QTest::newRow("after D") << "2026-03-16T00:00:00Z" << State::NotApplicable;
        QTest::newRow("on D") << "2026-03-15T23:59:59Z" << State::Thin;
        QTest::newRow("D − W + 1") << "2025-09-17T00:00:00Z" << State::Thin;
        QTest::newRow("D − W") << "2025-09-16T23:59:59Z" << State::Stale;
        QTest::newRow("D − 2W + 1") << "2025-03-21T00:00:00Z" << State::Stale;
        QTest::newRow("D − 2W") << "2025-03-20T23:59:59Z" << State::NotApplicable;
    }
    void reopenedIssuesAreAShareOfTheResolved()
    {
        QFETCH(QString, resolved);
        QFETCH(State, state);
        const IssueRow row{at("2025-03-03T08:00:00Z"), {}, at(resolved), {}, 2};
        const MeasureScore score = withIssues({row}).measured(Measure::Reopened);
        QCOMPARE(score.state, state);
        if (state != State::NotApplicable)
            QCOMPARE(*score.raw, 100.0);
    }
    void reopenedIsPooled()
    {
        const auto resolved = [](const char *on, std::optional<int> reopened) {
            IssueRow row = issue("2025-03-03T08:00:00Z", nullptr, on);
            row.reopened = reopened;
            return row;
        };
        // in the window 1 of 2, one unknown; before it 0 of 3: λ = ½·3/5 = .3; 1/(2 + .9)
        const MeasureScore score = withIssues({resolved("2026-01-05T09:00:00Z", 1), resolved("2026-01-05T09:00:00Z", 0),
                                               resolved("2026-01-05T09:00:00Z", {}),
                                               resolved("2025-06-02T09:00:00Z", 0), resolved("2025-06-02T09:00:00Z", 0),
                                               resolved("2025-06-02T09:00:00Z", 0)})
                                       .measured(Measure::Reopened);
        COMPARE_NEAR(*score.raw, 100 / 2.9);
        COMPARE_NEAR(score.n, 2.9);
        QCOMPARE(score.state, State::Thin);
    }

    void issuesAreCountedPerHundredLeads()
    {
        SomeBuyer buyer = withIssues({issue("2025-12-13T23:59:59Z"), issue("2025-12-14T00:00:00Z"),
                                      issue("2026-03-13T23:59:59Z"), issue("2026-03-14T00:00:00Z")});
        buyer.deliver(day("2025-12-13"), 1000);
        buyer.deliver(day("2025-12-14"), 100);
        buyer.deliver(day("2026-03-13"), 60);
        // L is 13 March: 90 days from 14 December; 2 issues on 160 leads
        const MeasureScore score = buyer.measured(Measure::IssueVolume);
        COMPARE_NEAR(*score.raw, 1.25);
        QCOMPARE(score.n, 160.0);
        QCOMPARE(score.state, State::Measured);
    }
    void issuesWithoutLeadsAreMissing()
    {
        SomeBuyer buyer = withIssues({issue("2026-03-10T08:00:00Z")});
        QCOMPARE(buyer.measured(Measure::IssueVolume).state, State::Missing); // no L
        buyer.deliver(asOf - 90, 500);                                        // L is not in the last 90 days
        QCOMPARE(buyer.measured(Measure::IssueVolume).state, State::Missing);
        buyer.deliver(asOf - 89, 0); // now it is, and the 500 lie in the 90 days up to it
        QCOMPARE(buyer.measured(Measure::IssueVolume).n, 500.0);
        buyer.facts.deliveries.erase(buyer.facts.deliveries.begin());
        QCOMPARE(buyer.measured(Measure::IssueVolume).state, State::Missing); // nothing delivered
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
