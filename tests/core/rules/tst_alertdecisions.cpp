// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsfixture.h"

using namespace touchbase;
using namespace touchbase::rules;

namespace {

void decide(AlertBuyer &buyer, AlertRule rule, const char *episodeFrom, const char *decidedAt,
            std::optional<Day> until = {})
{
    buyer.care.decisions.push_back({buyer.care.buyer, wordString(rule), day(episodeFrom),
                                    until ? AlertVerdict::Snoozed : AlertVerdict::Done, at(decidedAt), until,
                                    QStringLiteral("a reason"), QStringLiteral("Ada")});
}

/// Low from 12 March on (tst_alertlevels.cpp has the sums).
AlertBuyer withLowVolume()
{
    AlertBuyer buyer;
    buyer.expect(day("2025-01-01"), 70);
    buyer.deliverDaily("2026-01-01", "2026-02-28", 10);
    buyer.deliverDaily("2026-03-01", "2026-03-15", 7);
    return buyer;
}

} // namespace

/// What a person decided meets its alert again, and no other.
class TestAlertDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doneIsDoneUntilItClearedAndCameBack()
    {
        AlertBuyer buyer;
        buyer.talk(at("2026-02-28T10:00:00Z")); // overdue from 15 March
        decide(buyer, AlertRule::ContactOverdue, "2026-03-15", "2026-03-16T08:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-15", day("2026-03-15")); // not decided yet
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-16", {});
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-05-30", {}); // however long it goes on
        buyer.talk(at("2026-03-21T10:00:00Z"));
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-04-04", {});
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-04-05", day("2026-04-05"));
    }
    void doneIsStillNamed()
    {
        AlertBuyer buyer;
        buyer.talk(at("2026-02-28T10:00:00Z"));
        decide(buyer, AlertRule::ContactOverdue, "2026-03-15", "2026-03-15T08:00:00Z");
        const auto alerts = buyer.alerts(asOf);
        QCOMPARE(alerts.size(), size_t{1});
        QCOMPARE(alerts[0].state, AlertState::Done);
    }
    void aSnoozedOneComesBackAfterItsDay()
    {
        AlertBuyer buyer;
        buyer.talk(at("2026-02-28T10:00:00Z"));
        decide(buyer, AlertRule::ContactOverdue, "2026-03-15", "2026-03-15T08:00:00Z", day("2026-03-18"));
        const auto stateOn = [&buyer](const char *on) {
            return buyer.alert(AlertRule::ContactOverdue, day(on))->state;
        };
        QCOMPARE(stateOn("2026-03-15"), AlertState::Snoozed);
        QCOMPARE(stateOn("2026-03-18"), AlertState::Snoozed);
        QCOMPARE(stateOn("2026-03-19"), AlertState::Open);
        QCOMPARE(*buyer.alert(AlertRule::ContactOverdue, asOf)->snoozedUntil, day("2026-03-18"));
    }
    void aSnoozeEndsWithItsEpisode()
    {
        AlertBuyer buyer;
        buyer.talk(at("2026-02-28T10:00:00Z"));
        decide(buyer, AlertRule::ContactOverdue, "2026-03-15", "2026-03-15T08:00:00Z", day("2026-06-30"));
        buyer.talk(at("2026-03-16T10:00:00Z"));
        QCOMPARE(buyer.alert(AlertRule::ContactOverdue, day("2026-03-31"))->state, AlertState::Open);
    }
    void aFactEnteredLateDoesNotBringItBack()
    {
        AlertBuyer buyer = withLowVolume();
        decide(buyer, AlertRule::VolumeLow, "2026-03-12", "2026-03-14T08:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
        for (score::DeliveryRow &row : buyer.facts.deliveries) {
            if (row.day == day("2026-03-02"))
                row.delivered = 10; // as low as 75 % only from 13 March on
        }
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
        buyer.care.decisions.clear();
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", day("2026-03-13"));
    }
    void anotherRuleIsNotMeant()
    {
        AlertBuyer buyer = withLowVolume();
        decide(buyer, AlertRule::ContactOverdue, "2026-03-12", "2026-03-14T08:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", day("2026-03-12"));
    }
    void theLatestDecisionCounts()
    {
        AlertBuyer buyer = withLowVolume();
        decide(buyer, AlertRule::VolumeLow, "2026-03-12", "2026-03-13T08:00:00Z");
        decide(buyer, AlertRule::VolumeLow, "2026-03-13", "2026-03-14T08:00:00Z", day("2026-03-20"));
        QCOMPARE(buyer.alert(AlertRule::VolumeLow, asOf)->state, AlertState::Snoozed);
    }

    /// One is shown; the next comes when it is dealt with, and a decision on one is none on the other.
    void ofSeveralCasesTheOldestIsShown()
    {
        AlertBuyer buyer;
        buyer.care.issues.push_back({Id<Issue>(1), at("2026-03-09T08:00:00Z"), {}, u"first"_qs});  // late on the 9th
        buyer.care.issues.push_back({Id<Issue>(2), at("2026-03-10T08:00:00Z"), {}, u"second"_qs}); // on the 10th
        const auto shown = [&buyer] { return buyer.alert(AlertRule::IssueUnanswered, asOf); };
        QCOMPARE(shown()->why.name, u"first"_qs);
        QCOMPARE(*shown()->why.n, 2);
        decide(buyer, AlertRule::IssueUnanswered, "2026-03-09", "2026-03-11T08:00:00Z");
        QCOMPARE(shown()->why.name, u"second"_qs);
        decide(buyer, AlertRule::IssueUnanswered, "2026-03-10", "2026-03-11T09:00:00Z");
        QVERIFY(!shown());
    }
    void anOpenOneComesBeforeASnoozedOne()
    {
        AlertBuyer buyer;
        buyer.care.issues.push_back({Id<Issue>(1), at("2026-03-09T08:00:00Z"), {}, u"first"_qs});
        buyer.care.issues.push_back({Id<Issue>(2), at("2026-03-10T08:00:00Z"), {}, u"second"_qs});
        decide(buyer, AlertRule::IssueUnanswered, "2026-03-09", "2026-03-11T08:00:00Z", day("2026-03-20"));
        const auto shown = buyer.alert(AlertRule::IssueUnanswered, asOf);
        QCOMPARE(shown->why.name, u"second"_qs);
        QCOMPARE(shown->state, AlertState::Open);
    }
    /// The same episode on every day on which it is computed: the key of a decision does not wander.
    void theEpisodeIsTheSameOnEveryDay()
    {
        AlertBuyer buyer = withLowVolume();
        buyer.deliverDaily("2026-03-16", "2026-05-15", 7);
        for (Day on = day("2026-03-12"); on <= day("2026-05-15"); on = on + 1)
            QCOMPARE(buyer.alert(AlertRule::VolumeLow, on)->episodeFrom, day("2026-03-12"));
    }
};

QTEST_APPLESS_MAIN(TestAlertDecisions)
#include "tst_alertdecisions.moc"
