// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsfixture.h"
#include "rules/queue.h"

#include <random>

using namespace touchbase;
using namespace touchbase::rules;

namespace {

Entry entry(const char *name, TimeLeft timeLeft, int severity, std::optional<double> value, const char *dueOn)
{
    Entry one{.kind = EntryKind::Task, .buyerName = QString::fromLatin1(name)};
    one.timeLeft = timeLeft;
    one.severity = severity;
    one.value = value;
    if (dueOn)
        one.dueOn = day(dueOn);
    return one;
}

QStringList names(const std::vector<Entry> &entries)
{
    QStringList names;
    for (const Entry &one : entries)
        names << one.buyerName;
    return names;
}

std::vector<Entry> entriesAt(const AlertBuyer &buyer, Instant now)
{
    const score::Timeline timeline(buyer.workingTime, buyer.portfolio, buyer.facts);
    return entriesOf(
        {buyer.model, timeline, buyer.care, buyer.rules.usual, buyer.plan, buyer.workingTime.zone().dayOf(now), now});
}

std::optional<Entry> find(const std::vector<Entry> &entries, EntryKind kind)
{
    const auto found = std::ranges::find(entries, kind, &Entry::kind);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

/// Spoken to three days ago, so that nothing is overdue but what a test says.
AlertBuyer aCalmBuyer()
{
    AlertBuyer buyer;
    buyer.talk(at("2026-03-12T10:00:00Z"));
    return buyer;
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// formats.md: by time left as drawn, within a group by severity, value of the buyer, due, name.
    void theOrderOfTheQueue()
    {
        const std::vector<Entry> inOrder{
            entry("a", TimeLeft::Overdue, 3, 0.1, "2026-03-10"),
            entry("b", TimeLeft::Overdue, 2, 0.9, "2026-03-14"),
            entry("c", TimeLeft::Overdue, 2, 0.2, "2026-03-01"),
            entry("d", TimeLeft::Overdue, 2, {}, "2026-03-01"),
            entry("e", TimeLeft::WithinHours, 1, 0.1, "2026-03-15"),
            entry("f", TimeLeft::Today, 3, {}, nullptr),
            entry("g", TimeLeft::Today, 1, 0.5, "2026-03-15"),
            entry("h", TimeLeft::Today, 1, 0.5, nullptr),
            entry("i", TimeLeft::ComingUp, 1, 0.5, "2026-03-16"),
            entry("j", TimeLeft::ComingUp, 1, 0.5, "2026-03-17"),
            entry("k", TimeLeft::ComingUp, 1, 0.5, "2026-03-17"),
            entry("l", TimeLeft::ComingUp, 3, 0.9, nullptr), // a task without a day
            [] {
                Entry snoozed = entry("m", TimeLeft::Overdue, 3, 0.9, "2026-03-01");
                snoozed.snoozedUntil = day("2026-03-20");
                return snoozed;
            }(),
        };
        std::mt19937 random(1);
        for (int i = 0; i < 20; ++i) {
            std::vector<Entry> shuffled = inOrder;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            arrange(shuffled);
            QCOMPARE(names(shuffled), names(inOrder));
        }
    }

    void tasksByTheirDay()
    {
        CareFacts care{.buyer = BuyerId(1), .name = u"Acme"_qs, .owner = u"Ada"_qs};
        const auto taskDue = [&care](std::optional<Day> due) {
            return entryOf(OpenTask{Id<Task>(1), care.buyer, u"Call"_qs, due, {}, {}}, &care, asOf);
        };
        QCOMPARE(taskDue(day("2026-03-14"))->timeLeft, TimeLeft::Overdue);
        QCOMPARE(taskDue(day("2026-03-14"))->severity, 2);
        QCOMPARE(taskDue(day("2026-03-07"))->severity, 3); // more than a week late
        QCOMPARE(taskDue(asOf)->timeLeft, TimeLeft::Today);
        QCOMPARE(taskDue(asOf)->severity, 1);
        QCOMPARE(taskDue(day("2026-03-29"))->timeLeft, TimeLeft::ComingUp);
        QVERIFY(!taskDue(day("2026-03-30")));
        QCOMPARE(taskDue({})->timeLeft, TimeLeft::ComingUp);
        QCOMPARE(taskDue({})->owner, u"Ada"_qs);
        QCOMPARE(taskDue({})->buyerName, u"Acme"_qs);
        QVERIFY(!entryOf(OpenTask{Id<Task>(1), {}, u"Tidy up"_qs, asOf, {}, {}}, nullptr, asOf)->buyer);
    }

    // From Friday 14:00 ten hours of work last until Monday 14:00.
    void anIssueHasAClock()
    {
        AlertBuyer buyer = aCalmBuyer();
        buyer.care.issues.push_back({Id<Issue>(7), at("2026-03-13T14:00:00Z"), Severity::Low, u"Twice"_qs});
        auto issue = find(entriesAt(buyer, at("2026-03-13T15:00:00Z")), EntryKind::Issue);
        QCOMPARE(issue->timeLeft, TimeLeft::ComingUp); // nine hours left
        QCOMPARE(issue->title, u"Twice"_qs);
        QCOMPARE(*issue->dueOn, day("2026-03-16"));
        issue = find(entriesAt(buyer, at("2026-03-13T17:00:00Z")), EntryKind::Issue);
        QCOMPARE(issue->timeLeft, TimeLeft::WithinHours); // seven
        QCOMPARE(issue->severity, 1);
        COMPARE_NEAR(*issue->why.value, 3);
        const auto late = entriesAt(buyer, at("2026-03-16T15:00:00Z"));
        issue = find(late, EntryKind::Issue);
        QCOMPARE(issue->timeLeft, TimeLeft::Overdue);
        QCOMPARE(issue->severity, 2);
        QVERIFY(issue->isCovered); // its alert says so too
        QCOMPARE(*find(late, EntryKind::Alert)->rule, AlertRule::IssueUnanswered);
    }

    void answersAreFollowedUpInTwoDays()
    {
        AlertBuyer buyer = aCalmBuyer();
        const Instant on = at("2026-03-13T10:00:00Z");
        const auto ask = [&](SurveyKind kind, double score) {
            buyer.care.answers = {{Id<Survey>(1), on, kind, score, defaultScale(kind), {}}};
            return find(entriesAt(buyer, at("2026-03-15T08:00:00Z")), EntryKind::Survey);
        };
        QCOMPARE(ask(SurveyKind::Nps, 6)->timeLeft, TimeLeft::WithinHours);
        QVERIFY(!ask(SurveyKind::Nps, 7));
        QVERIFY(ask(SurveyKind::Csat, 3));
        QVERIFY(!ask(SurveyKind::Csat, 4));
        QVERIFY(ask(SurveyKind::NetEasy, 5)); // 1 is very easy
        QVERIFY(!ask(SurveyKind::NetEasy, 2));
        QCOMPARE(find(entriesAt(buyer, at("2026-03-15T08:00:00Z")), EntryKind::Survey).has_value(), false);
        ask(SurveyKind::Csat, 1);
        QCOMPARE(find(entriesAt(buyer, at("2026-03-16T08:00:00Z")), EntryKind::Survey)->timeLeft, TimeLeft::Overdue);
    }

    void whatIsSettledInTheAlertIsSettledInTheRow()
    {
        AlertBuyer buyer = aCalmBuyer();
        buyer.care.answers = {
            {Id<Survey>(1), at("2026-03-12T11:00:00Z"), SurveyKind::Nps, 2, defaultScale(SurveyKind::Nps), {}}};
        const Instant now = at("2026-03-15T08:00:00Z");
        QVERIFY(find(entriesAt(buyer, now), EntryKind::Survey)->isCovered);
        AlertDecision decision{
            buyer.care.buyer,           u"detractor_open"_qs, day("2026-03-14"), AlertVerdict::Snoozed,
            at("2026-03-14T12:00:00Z"), day("2026-03-17"),    u"away"_qs,        {}};
        buyer.care.decisions = {decision};
        QVERIFY(find(entriesAt(buyer, now), EntryKind::Survey)->isSnoozed());
        decision.verdict = AlertVerdict::Done;
        decision.until.reset();
        buyer.care.decisions = {decision};
        QVERIFY(!find(entriesAt(buyer, now), EntryKind::Survey));
        QVERIFY(!find(entriesAt(buyer, now), EntryKind::Alert));
    }

    void itemsAndReviewsByTheirDay()
    {
        AlertBuyer buyer = aCalmBuyer();
        buyer.plan = {{{ReviewKind::Day14, 14}}, 0};
        buyer.facts.signedOn = day("2026-03-11"); // due on 25 March
        buyer.care.promises.push_back({day("2026-03-11"), {}, day("2026-03-11")});
        buyer.care.items = {{Id<ChecklistItem>(1), u"Test lead"_qs, u"Onboarding"_qs, day("2026-03-14"), true, {}},
                            {Id<ChecklistItem>(2), u"Training"_qs, u"Onboarding"_qs, day("2026-03-14"), false, {}}};
        const auto entries = entriesAt(buyer, at("2026-03-15T08:00:00Z"));
        QCOMPARE(entries.size(), size_t{3});
        QCOMPARE(entries[0].kind, EntryKind::Review);
        QCOMPARE(entries[0].timeLeft, TimeLeft::ComingUp);
        QCOMPARE(entries[0].severity, 1);
        QCOMPARE(entries[1].title, u"Test lead"_qs);
        QCOMPARE(entries[1].severity, 3); // required
        QCOMPARE(entries[2].severity, 2);
        buyer.facts.churnedOn = day("2026-03-14");
        QVERIFY(entriesAt(buyer, at("2026-03-15T08:00:00Z")).empty());
    }

    /// As the onboarding itself has it: a pause of five days moves what is due later by five days; another list rests
    /// for nobody.
    void itemsOfAnOnboardingWaitForPauses()
    {
        AlertBuyer buyer = aCalmBuyer();
        buyer.plan = {{}, 0};
        buyer.facts.pauses = {{day("2026-03-04"), day("2026-03-08")}};
        OpenItem item{Id<ChecklistItem>(1), u"Test lead"_qs, u"Onboarding"_qs, day("2026-03-10"), true, {}};
        item.onboardingFrom = day("2026-03-02");
        const OpenItem other{Id<ChecklistItem>(2), u"Call"_qs, u"Recovery"_qs, day("2026-03-10"), true, {}};
        buyer.care.items = {item, other};
        const auto entries = entriesAt(buyer, at("2026-03-16T08:00:00Z"));
        QCOMPARE(entries.size(), size_t{2});
        for (const Entry &entry : entries)
            QCOMPARE(*entry.dueOn, entry.title == u"Call"_qs ? day("2026-03-10") : day("2026-03-15"));
    }
};

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
