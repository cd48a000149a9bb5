// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsfixture.h"

using namespace touchbase;
using namespace touchbase::rules;

/// The rules that look at what has not happened since: when they fire, what they say and when they clear.
class TestAlertCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLeadsForThirtyDays()
    {
        AlertBuyer buyer;
        for (const char *on : {"2026-01-20", "2026-01-27", "2026-02-03", "2026-02-10"}) // every 7 days: 3 × 7 < 30
            buyer.deliver(day(on), 5);
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", {}); // nobody reported since: not known
        buyer.portfolio.deliveryDays.push_back(day("2026-03-11"));
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", {}); // 29 days are known
        buyer.portfolio.deliveryDays.push_back(day("2026-03-12"));
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", day("2026-03-12"));
        QCOMPARE(*buyer.alert(AlertRule::NoLeads, asOf)->why.since, day("2026-02-10"));
        buyer.deliver(day("2026-03-13"), 1);
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", {});
    }
    void whoBuysSeldomIsGivenLonger()
    {
        AlertBuyer buyer;
        for (const char *on : {"2025-12-02", "2025-12-16", "2025-12-30", "2026-01-13"}) // every 14 days: 42
            buyer.deliver(day(on), 5);
        buyer.portfolio.deliveryDays.push_back(day("2026-02-23"));
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-02-23", {}); // 41 days
        buyer.portfolio.deliveryDays.push_back(day("2026-02-24"));
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-02-24", day("2026-02-24"));
    }
    void aPauseIsNoSilence()
    {
        AlertBuyer buyer;
        buyer.deliver(day("2026-01-01"), 5);
        buyer.portfolio.deliveryDays.push_back(day("2026-03-15"));
        buyer.facts.pauses = {{day("2026-01-11"), day("2026-02-20")}}; // 9 days before it, 21 from 21 February on
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", day("2026-03-13"));
        buyer.facts.pauses = {{day("2026-01-11"), {}}};
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", {});
    }
    void neverALeadCountsFromSigning()
    {
        AlertBuyer buyer;
        buyer.facts.signedOn = day("2026-02-10");
        buyer.portfolio.deliveryDays.push_back(day("2026-03-15"));
        COMPARE_SINCE(buyer, AlertRule::NoLeads, "2026-03-15", day("2026-03-12"));
        QVERIFY(!buyer.alert(AlertRule::NoLeads, asOf)->why.since);
    }

    // Monday to Friday 08:00–18:00: from Friday 14:00 ten hours last until Monday 14:00.
    void issueUnanswered()
    {
        AlertBuyer buyer;
        buyer.care.issues.push_back({Id<Issue>(7), at("2026-03-13T14:00:00Z"), Severity::Low, u"Leads come twice"_qs});
        QVERIFY(!buyer.alert(AlertRule::IssueUnanswered, at("2026-03-16T14:00:00Z")));
        const auto alert = buyer.alert(AlertRule::IssueUnanswered, at("2026-03-16T15:00:00Z"));
        QVERIFY(alert);
        QCOMPARE(alert->episodeFrom, day("2026-03-16"));
        COMPARE_NEAR(*alert->why.value, 11);
        COMPARE_NEAR(*alert->why.limit, 10);
        QCOMPARE(alert->dueAt->toString(), u"2026-03-16T14:00:00Z"_qs);
        buyer.workingTime = WorkingTime(Zone(), WorkingTime::defaultWeek(), {day("2026-03-16")});
        QVERIFY(!buyer.alert(AlertRule::IssueUnanswered, at("2026-03-16T15:00:00Z"))); // a holiday
        buyer.care.promises.push_back({day("2026-01-01"), 4.0, {}});
        QCOMPARE(buyer.alert(AlertRule::IssueUnanswered, asOf)->dueAt->toString(), u"2026-03-13T18:00:00Z"_qs);
    }

    void contactOverdue()
    {
        AlertBuyer buyer;
        buyer.talk(at("2026-02-28T10:00:00Z"));
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-14", {}); // 14 days, as is usual
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-15", day("2026-03-15"));
        QCOMPARE(*buyer.alert(AlertRule::ContactOverdue, asOf)->why.value, 15.0);
        buyer.expect(day("2025-01-01"), {}, {}, {}, 10);
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-15", day("2026-03-11"));
        buyer.talk(at("2026-03-15T09:00:00Z"));
        COMPARE_SINCE(buyer, AlertRule::ContactOverdue, "2026-03-15", {});
    }
    void theDecisionMakerIsSilentAfterSixtyDays()
    {
        AlertBuyer buyer;
        buyer.care.decisionMakerAt = at("2026-01-14T10:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::DecisionMakerSilent, "2026-03-15", {}); // nobody is known to be one
        buyer.care.hasDecisionMaker = true;
        COMPARE_SINCE(buyer, AlertRule::DecisionMakerSilent, "2026-03-14", {});
        COMPARE_SINCE(buyer, AlertRule::DecisionMakerSilent, "2026-03-15", day("2026-03-15"));
        buyer.care.decisionMakerAt = at("2026-03-10T10:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::DecisionMakerSilent, "2026-03-15", {});
        buyer.care.decisionMakerAt.reset(); // never; signed long ago
        QVERIFY(buyer.alert(AlertRule::DecisionMakerSilent, asOf));
    }

    void aDetractorIsCalledWithinTwoDays()
    {
        AlertBuyer buyer;
        const Scale nps = defaultScale(SurveyKind::Nps);
        buyer.care.answers.push_back({Id<Survey>(1), at("2026-03-13T10:00:00Z"), SurveyKind::Nps, 6, nps, u"Len"_qs});
        QVERIFY(!buyer.alert(AlertRule::DetractorOpen, at("2026-03-15T09:59:00Z")));
        const auto alert = buyer.alert(AlertRule::DetractorOpen, at("2026-03-15T10:00:00Z"));
        QVERIFY(alert);
        QCOMPARE(alert->episodeFrom, asOf);
        QCOMPARE(alert->why.name, u"Len"_qs);
        QVERIFY(!buyer.alert(AlertRule::PromoterUnthanked, asOf));
        buyer.care.reachedAt = at("2026-03-13T09:00:00Z"); // before the answer
        QVERIFY(buyer.alert(AlertRule::DetractorOpen, asOf));
        buyer.care.reachedAt = at("2026-03-14T09:00:00Z");
        QVERIFY(!buyer.alert(AlertRule::DetractorOpen, asOf));
        buyer.care.reachedAt.reset();
        buyer.care.answers[0].score = 7;
        QVERIFY(!buyer.alert(AlertRule::DetractorOpen, asOf));
    }
    void aPromoterIsThanked()
    {
        AlertBuyer buyer;
        const Scale nps = defaultScale(SurveyKind::Nps);
        buyer.care.answers.push_back({Id<Survey>(1), at("2026-03-12T10:00:00Z"), SurveyKind::Nps, 9, nps, {}});
        COMPARE_SINCE(buyer, AlertRule::PromoterUnthanked, "2026-03-13", {});
        COMPARE_SINCE(buyer, AlertRule::PromoterUnthanked, "2026-03-15", day("2026-03-14"));
        QVERIFY(!buyer.alert(AlertRule::PromoterUnthanked, asOf)->dueOn);
        buyer.care.reachedAt = at("2026-03-15T09:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::PromoterUnthanked, "2026-03-15", {});
    }

    void expectationsAreValidatedByDaySeven()
    {
        AlertBuyer buyer;
        buyer.facts.signedOn = day("2026-03-05");
        buyer.care.promises.push_back({day("2026-03-01"), {}, {}});
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-03-11", {});
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-03-12", day("2026-03-12"));
        buyer.care.promises[0].validatedOn = day("2026-03-13");
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-03-12", day("2026-03-12"));
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-03-13", {});
        buyer.care.promises.push_back({day("2026-03-20"), {}, {}}); // a new promise is validated too
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-03-27", day("2026-03-27"));
        buyer.care.promises.clear();
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-06-03", day("2026-03-12")); // day 90
        COMPARE_SINCE(buyer, AlertRule::ExpectationUnvalidated, "2026-06-04", {});
    }

    void aReviewIsDueSoonThenLate()
    {
        AlertBuyer buyer;
        buyer.facts.signedOn = day("2026-03-04");
        buyer.plan = {{{ReviewKind::Day14, 14}}, 0}; // due on 18 March
        COMPARE_SINCE(buyer, AlertRule::ReviewSoon, "2026-03-14", {});
        COMPARE_SINCE(buyer, AlertRule::ReviewSoon, "2026-03-15", day("2026-03-15"));
        COMPARE_SINCE(buyer, AlertRule::ReviewSoon, "2026-03-18", day("2026-03-15"));
        COMPARE_SINCE(buyer, AlertRule::ReviewOverdue, "2026-03-18", {});
        COMPARE_SINCE(buyer, AlertRule::ReviewOverdue, "2026-03-20", day("2026-03-19"));
        COMPARE_SINCE(buyer, AlertRule::ReviewSoon, "2026-03-20", {});
        const auto late = buyer.alert(AlertRule::ReviewOverdue, day("2026-03-20"));
        QCOMPARE(late->severity, 3); // the gate waits for it
        QCOMPARE(*late->why.value, 2.0);
        buyer.care.reviews.push_back({Id<Review>(1), ReviewKind::Day14, day("2026-03-18"), day("2026-03-20")});
        COMPARE_SINCE(buyer, AlertRule::ReviewOverdue, "2026-03-20", {});
    }
};

QTEST_APPLESS_MAIN(TestAlertCases)
#include "tst_alertcases.moc"
