// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

using namespace touchbase;
using namespace touchbase::report;

class TestQuarterlyReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksAreThoseOfTheCalendarWithinTheQuarter()
    {
        SomeQuarter some;
        some.deliver("2026-01-01", 10, 1); // a Thursday
        some.deliver("2026-01-04", 10, 2); // Sunday
        some.deliver("2026-01-05", 10, 3); // Monday
        some.deliver("2026-03-31", 10, 4); // Tuesday
        const std::vector<WeekRate> weeks = some.review().weeks;
        QCOMPARE(weeks.size(), size_t{14});
        QCOMPARE(weeks[0].from, day("2026-01-01"));
        QCOMPARE(weeks[0].until, day("2026-01-04"));
        QCOMPARE(weeks[0].n, 20);
        QCOMPARE(weeks[0].x, 3);
        QCOMPARE(weeks[1].until, day("2026-01-11"));
        QCOMPARE(weeks[2].percent(), std::nullopt);
        QCOMPARE(weeks[13].from, day("2026-03-30"));
        QCOMPARE(weeks[13].until, day("2026-03-31"));
        qint64 n = 0;
        qint64 x = 0;
        for (const WeekRate &week : weeks) {
            n += week.n;
            x += week.x;
        }
        const Figure quarter = some.figure(FigureKind::DisputeRate).quarter;
        QCOMPARE(n, quarter.n);
        QCOMPARE(x, quarter.part);
    }
    void salesWithinTheirReturnWindowAreFresh()
    {
        SomeQuarter some;
        some.deliver("2026-03-21", 7, 0);
        some.deliver("2026-03-22", 5, 0);
        some.deliver("2026-03-31", 6, 0);
        // without an expectation 10 days: sales after 21 March
        QuarterlyReview review = some.review();
        QCOMPARE(review.freshFrom, day("2026-03-22"));
        QCOMPARE(review.freshLeads, 11);
        QVERIFY(!review.weeks[10].fresh); // 9–15 March
        QVERIFY(review.weeks[11].fresh);  // 16–22 March
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.returnWindowDays = 3; });
        review = some.review();
        QCOMPARE(review.freshFrom, day("2026-03-29"));
        QCOMPARE(review.freshLeads, 6);
        some.facts.asOf = day("2026-04-03");
        QCOMPARE(some.review().freshFrom, std::nullopt);
        QCOMPARE(some.review().freshLeads, 0);
    }
    void returnsOfTheLedgerCountOnceTheyAreKnown()
    {
        SomeQuarter some;
        some.deliver("2026-03-20", 50);
        some.facts.facts.returnsCovered = {{day("2026-01-01"), day("2026-12-31")}};
        some.facts.facts.returns = {{day("2026-03-20"), 1, day("2026-03-25")},
                                    {day("2026-03-20"), 1, day("2026-04-02")}};
        QCOMPARE(some.figure(FigureKind::DisputeRate).quarter, (Figure{2.0, 1, 50}));
        some.facts.asOf = day("2026-04-02");
        QCOMPARE(some.figure(FigureKind::DisputeRate).quarter, (Figure{4.0, 2, 50}));
    }
    void aRunningQuarterEndsToday()
    {
        SomeQuarter some;
        some.facts.asOf = day("2026-01-07");
        some.deliver("2026-01-05", 10, 1);
        some.deliver("2026-01-08", 90, 9);
        const QuarterlyReview review = some.review();
        QCOMPARE(review.figure(FigureKind::Delivered).quarter.value, 10.0);
        QCOMPARE(review.weeks.size(), size_t{2});
        QCOMPARE(review.weeks.back().until, day("2026-01-07"));
    }
    void openIssuesAreThoseOfTheDay()
    {
        SomeQuarter some;
        some.ask("2026-03-20T08:00:00Z", std::nullopt, std::nullopt, QStringLiteral("younger"));
        some.ask("2026-02-01T08:00:00Z", at("2026-02-02T08:00:00Z"), at("2026-04-05T08:00:00Z"),
                 QStringLiteral("older"));
        some.ask("2026-02-01T08:00:00Z", std::nullopt, at("2026-03-31T08:00:00Z"), QStringLiteral("resolved"));
        some.ask("2026-04-01T00:00:00Z", std::nullopt, std::nullopt, QStringLiteral("later"));
        const std::vector<OpenIssue> issues = some.review().issues;
        QCOMPARE(issues.size(), size_t{2});
        QCOMPARE(issues[0].subject, QStringLiteral("older"));
        QVERIFY(issues[0].answered);
        QCOMPARE(issues[0].days, 58); // 1 February to 31 March
        QCOMPARE(issues[1].subject, QStringLiteral("younger"));
        QVERIFY(!issues[1].answered);
    }
    void whatWasWrittenComesInPointsWithoutTheNotes()
    {
        SomeQuarter some;
        Review written{{}, BuyerId(1), ReviewKind::Quarterly, day("2026-04-15"), {}, {}, {}, {}, {}, {}, {}, {}};
        written.summary = QStringLiteral("  A steady quarter.\n");
        written.wins = QStringLiteral("- one\n\n • two \n3 − 1 is two");
        written.problems = QStringLiteral("—");
        written.internalNotes = QStringLiteral("hush");
        some.facts.review = written;
        const Narrative narrative = some.review().narrative;
        QCOMPARE(narrative.summary, QStringLiteral("A steady quarter."));
        QCOMPARE(narrative.wins,
                 (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("3 − 1 is two")}));
        QCOMPARE(narrative.problems, QStringList{QStringLiteral("—")});
        QVERIFY(!narrative.looksAhead());
    }
    void onlyTheTeamHasAPageOfItsOwn()
    {
        SomeQuarter some;
        some.facts.tasks = {{{}, BuyerId(1), QStringLiteral("call"), day("2026-03-30"), {}, {}, {}}};
        QVERIFY(!some.review().team);
        const auto review = quarterlyReview(some.workingTime, some.facts, TeamScores{{}, {}, {}, {}});
        QCOMPARE(review.team->day, day("2026-03-31"));
        QCOMPARE(review.team->earlierDay, day("2025-12-31"));
        QCOMPARE(review.team->tasks.size(), size_t{1});
        QVERIFY(review.team->tasks.front().late);
    }
    void theDecisionMakersAreNamed()
    {
        SomeQuarter some;
        some.facts.contacts = {{{}, BuyerId(1), QStringLiteral("Ann"), ContactRole::Billing, {}, {}, {}, {}},
                               {{}, BuyerId(1), QStringLiteral("Bob"), ContactRole::DecisionMaker, {}, {}, {}, {}}};
        QCOMPARE(some.review().attendees, QStringList{QStringLiteral("Bob")});
    }
};

QTEST_GUILESS_MAIN(TestQuarterlyReview)
#include "tst_quarterlyreview.moc"
