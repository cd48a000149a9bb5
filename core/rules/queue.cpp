// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/queue.h"

#include "rules/onboarding.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace touchbase::rules {

namespace {

constexpr double hoursOfWork = 8; ///< less is "within hours"
constexpr qint64 followUpMs = 48 * Instant::msPerHour;
constexpr int worstSeverity = 3;
constexpr int longLateDays = 7;

TimeLeft timeLeftOf(std::optional<Day> due, Day asOf)
{
    if (!due || *due == asOf)
        return TimeLeft::Today;
    return *due < asOf ? TimeLeft::Overdue : TimeLeft::ComingUp;
}

TimeLeft timeLeftUntil(const AlertFacts &facts, Instant due)
{
    if (due < facts.now)
        return TimeLeft::Overdue;
    const WorkingTime &time = facts.timeline.workingTime;
    const bool isNear = time.zone().dayOf(due) == facts.asOf || time.hoursBetween(facts.now, due) <= hoursOfWork;
    return isNear ? TimeLeft::WithinHours : TimeLeft::ComingUp;
}

void setDue(Entry &entry, const AlertFacts &facts, std::optional<Day> dueOn, std::optional<Instant> dueAt)
{
    entry.dueOn = dueOn;
    entry.dueAt = dueAt;
    if (dueAt && !dueOn)
        entry.dueOn = facts.timeline.workingTime.zone().dayOf(*dueAt);
    entry.timeLeft = dueAt ? timeLeftUntil(facts, *dueAt) : timeLeftOf(dueOn, facts.asOf);
}

Entry entryFor(EntryKind kind, const AlertFacts &facts)
{
    return {.kind = kind, .buyer = facts.care.buyer, .buyerName = facts.care.name, .owner = facts.care.owner};
}

Entry entryOf(const Alert &alert, const AlertFacts &facts)
{
    Entry entry = entryFor(EntryKind::Alert, facts);
    entry.rule = alert.rule;
    entry.why = alert.why;
    entry.severity = alert.severity;
    entry.episodeFrom = alert.episodeFrom;
    entry.snoozedUntil = alert.snoozedUntil;
    entry.about = alert.about;
    setDue(entry, facts, alert.dueOn, alert.dueAt);
    return entry;
}

int severityOf(const WaitingIssue &issue)
{
    switch (issue.severity.value_or(Severity::Normal)) {
    case Severity::Low:
        return 1;
    case Severity::Normal:
        return 2;
    case Severity::High:
    case Severity::Urgent:
        break;
    }
    return worstSeverity;
}

Entry entryOf(const WaitingIssue &issue, const AlertFacts &facts)
{
    Entry entry = entryFor(EntryKind::Issue, facts);
    entry.title = issue.subject;
    entry.number = issue.id.value();
    entry.about = Subject{Subject::Kind::Issue, entry.number};
    entry.why = {.value = facts.timeline.workingTime.hoursBetween(issue.openedAt, facts.now),
                 .limit = responseHours(facts, issue),
                 .at = issue.openedAt};
    setDue(entry, facts, {}, responseDueAt(facts, issue));
    const bool isLate = entry.timeLeft == TimeLeft::Overdue;
    entry.severity = std::min(severityOf(issue) + (isLate ? 1 : 0), worstSeverity);
    return entry;
}

Entry entryOf(const OpenAnswer &answer, const AlertFacts &facts)
{
    Entry entry = entryFor(EntryKind::Survey, facts);
    entry.number = answer.id.value();
    entry.about = Subject{Subject::Kind::Answer, entry.number};
    entry.why = {.value = answer.score, .at = answer.at, .survey = answer.kind, .name = answer.contact};
    setDue(entry, facts, {}, answer.at + followUpMs);
    entry.severity = entry.timeLeft == TimeLeft::Overdue ? worstSeverity : 2;
    return entry;
}

Entry entryOf(const ScheduledReview &review, const AlertFacts &facts)
{
    Entry entry = entryFor(EntryKind::Review, facts);
    entry.number = review.stored ? review.stored->value() : 0;
    entry.about = Subject{Subject::Kind::Review, review.stored ? entry.number : -qint64{review.dueOn.value()}};
    entry.why = {.since = review.dueOn, .review = review.kind};
    setDue(entry, facts, review.dueOn, {});
    if (entry.timeLeft == TimeLeft::Overdue)
        entry.severity = review.kind == ReviewKind::Day14 ? worstSeverity : 2;
    return entry;
}

/// Those of an onboarding wait while it rests, as its standing has it (rules/onboarding.h).
Day dueOnOf(const OpenItem &item, const AlertFacts &facts)
{
    if (!item.onboardingFrom)
        return item.dueOn;
    OnboardingRun run{.startedOn = *item.onboardingFrom};
    for (const score::PauseRow &pause : facts.timeline.facts.pauses)
        run.pauses.push_back({facts.care.buyer, pause.from, pause.until, {}});
    return dueAfterPauses(item.dueOn, run, facts.asOf);
}

Entry entryOf(const OpenItem &item, const AlertFacts &facts)
{
    Entry entry = entryFor(EntryKind::Item, facts);
    entry.title = item.title;
    entry.number = item.id.value();
    entry.why.name = item.checklist;
    if (!item.owner.isEmpty())
        entry.owner = item.owner;
    setDue(entry, facts, dueOnOf(item, facts), {});
    if (entry.timeLeft == TimeLeft::Overdue)
        entry.severity = item.required ? worstSeverity : 2;
    return entry;
}

const Alert *alertAbout(const std::vector<Alert> &alerts, const std::optional<Subject> &subject)
{
    const auto found = std::ranges::find_if(alerts, [&](const Alert &alert) { return alert.about == subject; });
    return subject && found != alerts.end() ? &*found : nullptr;
}

/// Adds a row, unless somebody dealt with it in its alert: an answer that was marked as done is followed up, and what
/// is snoozed in the alert is snoozed here.
void addRow(Entry entry, const std::vector<Alert> &alerts, std::vector<Entry> &entries)
{
    if (const Alert *alert = alertAbout(alerts, entry.about)) {
        const bool isDone = alert->state == AlertState::Done;
        if (isDone && entry.kind == EntryKind::Survey)
            return;
        entry.isCovered = !isDone;
        entry.snoozedUntil = alert->snoozedUntil;
    }
    entries.push_back(std::move(entry));
}

bool isInView(const Entry &entry, Day asOf)
{
    return !entry.dueOn || *entry.dueOn <= asOf + comingDays;
}

/// The order of the queue up to the names, which cost more to compare.
auto rankOf(const Entry &entry)
{
    constexpr Day never(1'000'000);
    const bool hasNoDay = entry.timeLeft == TimeLeft::ComingUp && !entry.dueOn;
    return std::tuple(entry.isSnoozed(), entry.timeLeft, hasNoDay, -entry.severity, -entry.value.value_or(-1),
                      entry.dueOn.value_or(never));
}

/// What is left to tell two rows of a buyer apart: on the same day a clock comes first.
auto kindOf(const Entry &entry)
{
    const qint64 at = entry.dueAt ? entry.dueAt->value() : std::numeric_limits<qint64>::max();
    return std::tuple(at, entry.kind, entry.rule, entry.title, entry.number);
}

} // namespace

std::vector<Entry> entriesOf(const AlertFacts &facts)
{
    std::vector<Entry> entries;
    const auto churned = facts.timeline.facts.churnedOn;
    if (churned && *churned <= facts.asOf)
        return entries;
    const std::vector<Alert> alerts = alertsOf(facts);
    for (const Alert &alert : alerts) {
        if (alert.state != AlertState::Done)
            entries.push_back(entryOf(alert, facts));
    }
    for (const ScheduledReview &review : reviewsToHold(scheduleFacts(facts), facts.asOf, facts.asOf + comingDays))
        addRow(entryOf(review, facts), alerts, entries);
    for (const OpenItem &item : facts.care.items)
        addRow(entryOf(item, facts), alerts, entries);
    for (const WaitingIssue &issue : facts.care.issues)
        addRow(entryOf(issue, facts), alerts, entries);
    for (const OpenAnswer &answer : facts.care.answers) {
        if (needsFollowUp(facts, answer))
            addRow(entryOf(answer, facts), alerts, entries);
    }
    std::erase_if(entries, [&](const Entry &entry) { return !isInView(entry, facts.asOf); });
    return entries;
}

std::optional<Entry> entryOf(const OpenTask &task, const CareFacts *buyer, Day asOf)
{
    Entry entry{.kind = EntryKind::Task, .buyer = task.buyer, .owner = task.owner, .title = task.title};
    if (buyer) {
        entry.buyerName = buyer->name;
        if (entry.owner.isEmpty())
            entry.owner = buyer->owner;
    }
    entry.number = task.id.value();
    entry.dueOn = task.dueOn;
    entry.why.at = task.followsFrom;
    entry.timeLeft = task.dueOn ? timeLeftOf(task.dueOn, asOf) : TimeLeft::ComingUp;
    if (entry.timeLeft == TimeLeft::Overdue)
        entry.severity = asOf - *task.dueOn > longLateDays ? worstSeverity : 2;
    return isInView(entry, asOf) ? std::optional(std::move(entry)) : std::nullopt;
}

void arrange(std::vector<Entry> &entries)
{
    const auto comesFirst = [](const Entry &left, const Entry &right) {
        const auto leftRank = rankOf(left);
        const auto rightRank = rankOf(right);
        if (leftRank != rightRank)
            return leftRank < rightRank;
        if (const int names = left.buyerName.compare(right.buyerName); names != 0)
            return names < 0;
        return kindOf(left) < kindOf(right);
    };
    std::ranges::stable_sort(entries, comesFirst);
}

} // namespace touchbase::rules
