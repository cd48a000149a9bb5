// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cases.h"

#include "domain/gate.h"
#include "rules/clock.h"
#include "score/answers.h"

#include <algorithm>
#include <cmath>

namespace touchbase::rules {

namespace {

constexpr double gapsWithoutLeads = 3;
constexpr double easyIndex = 50;

Day dayOf(const AlertFacts &facts, Instant instant)
{
    return facts.timeline.workingTime.zone().dayOf(instant);
}

double threshold(const AlertFacts &facts, AlertRule rule)
{
    return facts.rules[rule].threshold;
}

/// Whole days, up: what must have passed in full.
int wholeDays(double days)
{
    return static_cast<int>(std::ceil(days - 1e-9));
}

/// The days with leads, ascending.
std::vector<Day> leadDays(const score::Facts &facts, Day until)
{
    std::vector<Day> days;
    for (const score::DeliveryRow &row : facts.deliveries) {
        if (row.delivered > 0 && row.day <= until && (days.empty() || days.back() != row.day))
            days.push_back(row.day);
    }
    return days;
}

std::optional<double> medianGap(const std::vector<Day> &days)
{
    if (days.size() < 2)
        return std::nullopt;
    std::vector<int> gaps;
    for (size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i] - days[i - 1]);
    std::ranges::sort(gaps);
    const size_t middle = gaps.size() / 2;
    return gaps.size() % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2.0;
}

/// The day on which so many days without a pause have passed since another, up to `until`.
std::optional<Day> afterUnpausedDays(const AlertFacts &facts, Day since, int days, Day until)
{
    int passed = 0;
    for (Day day = since + 1; day <= until; day = day + 1) {
        if (!facts.timeline.paused.contains(day) && ++passed >= days)
            return day;
    }
    return std::nullopt;
}

std::vector<Case> noLeads(const AlertFacts &facts)
{
    const score::Facts &own = facts.timeline.facts;
    const auto reported = facts.timeline.reportedUntil(facts.asOf);
    if (!reported || facts.timeline.paused.contains(facts.asOf))
        return {};
    const std::vector<Day> days = leadDays(own, *reported);
    std::optional<Day> last = days.empty() ? own.firstDelivered : days.back();
    if (last && *last > *reported)
        last.reset();
    const double limit = std::max(threshold(facts, AlertRule::NoLeads), gapsWithoutLeads * medianGap(days).value_or(0));
    const Day since = std::max(last.value_or(*own.signedOn), *own.signedOn);
    const auto from = afterUnpausedDays(facts, since, wholeDays(limit), *reported);
    if (!from)
        return {};
    const score::Period without{since + 1, *reported};
    const int unpaused = without.days() - facts.timeline.paused.daysWithin(without);
    return {{*from, {.value = unpaused, .limit = limit, .since = last}}};
}

std::vector<Case> issuesUnanswered(const AlertFacts &facts)
{
    std::vector<Case> cases;
    for (const WaitingIssue &issue : facts.care.issues) {
        const auto due = responseDueAt(facts, issue);
        if (!due || facts.now <= *due)
            continue;
        const double waited = facts.timeline.workingTime.hoursBetween(issue.openedAt, facts.now);
        cases.push_back({.from = dayOf(facts, *due),
                         .why = {.value = waited,
                                 .limit = responseHours(facts, issue),
                                 .at = issue.openedAt,
                                 .name = issue.subject},
                         .dueOn = dayOf(facts, *due),
                         .dueAt = due,
                         .about = Subject{Subject::Kind::Issue, issue.id.value()}});
    }
    for (Case &one : cases)
        one.why.n = static_cast<qint64>(cases.size());
    std::ranges::stable_sort(cases, {}, &Case::from);
    return cases;
}

/// Days since somebody was spoken to, against a limit that must be passed (or reached).
std::vector<Case> silence(const AlertFacts &facts, std::optional<Instant> last, double limit, int firesAfter)
{
    const Day signedOn = *facts.timeline.facts.signedOn;
    const std::optional<Day> spoken = last ? std::optional(dayOf(facts, *last)) : std::nullopt;
    const Day since = std::max(spoken.value_or(signedOn), signedOn);
    const Day from = since + firesAfter;
    if (from > facts.asOf)
        return {};
    return {{from, {.value = facts.asOf - since, .limit = limit, .since = spoken}}};
}

std::vector<Case> contactOverdue(const AlertFacts &facts)
{
    const double cadence = facts.timeline.cadenceDaysOn(facts.asOf) * threshold(facts, AlertRule::ContactOverdue);
    return silence(facts, facts.timeline.lastTwoWayBefore(facts.now + 1), cadence,
                   static_cast<int>(std::floor(cadence + 1e-9)) + 1);
}

std::vector<Case> decisionMakerSilent(const AlertFacts &facts)
{
    if (!facts.care.hasDecisionMaker)
        return {};
    const double days = threshold(facts, AlertRule::DecisionMakerSilent);
    return silence(facts, facts.care.decisionMakerAt, days, wholeDays(days));
}

std::vector<Case> answersOpen(const AlertFacts &facts, AlertRule rule, double vote)
{
    std::vector<Case> cases;
    for (const OpenAnswer &answer : facts.care.answers) {
        const bool isSpokenTo = facts.care.reachedAt && *facts.care.reachedAt > answer.at;
        if (answer.kind != SurveyKind::Nps || score::npsVote(answer.score) != vote || isSpokenTo)
            continue;
        const Instant due = answer.at + std::llround(threshold(facts, rule) * Instant::msPerHour);
        if (facts.now < due)
            continue;
        cases.push_back({.from = dayOf(facts, due),
                         .why = {.value = answer.score, .at = answer.at, .name = answer.contact},
                         .dueOn = dayOf(facts, due),
                         .dueAt = due,
                         .about = Subject{Subject::Kind::Answer, answer.id.value()}});
    }
    return cases;
}

std::vector<Case> detractorOpen(const AlertFacts &facts)
{
    return answersOpen(facts, AlertRule::DetractorOpen, -1);
}

/// To thank somebody is never late.
std::vector<Case> promoterUnthanked(const AlertFacts &facts)
{
    std::vector<Case> cases = answersOpen(facts, AlertRule::PromoterUnthanked, 1);
    for (Case &one : cases) {
        one.dueOn.reset();
        one.dueAt.reset();
    }
    return cases;
}

std::vector<Case> expectationUnvalidated(const AlertFacts &facts)
{
    const PromiseRow *inForce = nullptr;
    for (const PromiseRow &row : facts.care.promises) {
        if (row.validFrom <= facts.asOf)
            inForce = &row;
    }
    if (inForce && inForce->validatedOn && *inForce->validatedOn <= facts.asOf)
        return {};
    const Day signedOn = *facts.timeline.facts.signedOn;
    const Day since = inForce ? std::max(inForce->validFrom, signedOn) : signedOn;
    const Day due = since + wholeDays(threshold(facts, AlertRule::ExpectationUnvalidated));
    if (facts.asOf < due || facts.asOf - since > gateDays)
        return {};
    return {{.from = due, .why = {.since = inForce ? std::optional(inForce->validFrom) : std::nullopt}, .dueOn = due}};
}

Case reviewCase(const ScheduledReview &review, Day from, int days)
{
    const qint64 number = review.stored ? review.stored->value() : -qint64{review.dueOn.value()};
    return {.from = from,
            .why = {.value = days, .since = review.dueOn, .review = review.kind},
            .dueOn = review.dueOn,
            .about = Subject{Subject::Kind::Review, number}};
}

std::vector<Case> reviewsSoon(const AlertFacts &facts)
{
    const int ahead = wholeDays(threshold(facts, AlertRule::ReviewSoon));
    std::vector<Case> cases;
    for (const ScheduledReview &review : reviewsToHold(scheduleFacts(facts), facts.asOf, facts.asOf + ahead)) {
        if (review.dueOn >= facts.asOf)
            cases.push_back(reviewCase(review, review.dueOn - ahead, review.dueOn - facts.asOf));
    }
    return cases;
}

std::vector<Case> reviewsOverdue(const AlertFacts &facts)
{
    const int late = wholeDays(threshold(facts, AlertRule::ReviewOverdue));
    std::vector<Case> cases;
    for (const ScheduledReview &review : reviewsToHold(scheduleFacts(facts), facts.asOf, facts.asOf)) {
        if (facts.asOf - review.dueOn <= late)
            continue;
        cases.push_back(reviewCase(review, review.dueOn + late + 1, facts.asOf - review.dueOn));
        cases.back().moreSevere = review.kind == ReviewKind::Day14 ? 1 : 0; // the gate waits for it
    }
    return cases;
}

} // namespace

bool hasOwnCases(AlertRule rule)
{
    switch (rule) {
    case AlertRule::IssueUnanswered:
    case AlertRule::DetractorOpen:
    case AlertRule::PromoterUnthanked:
    case AlertRule::ReviewSoon:
    case AlertRule::ReviewOverdue:
        return true;
    default:
        return false;
    }
}

std::vector<Case> casesOf(AlertRule rule, const AlertFacts &facts)
{
    switch (rule) {
    case AlertRule::NoLeads:
        return noLeads(facts);
    case AlertRule::IssueUnanswered:
        return issuesUnanswered(facts);
    case AlertRule::ContactOverdue:
        return contactOverdue(facts);
    case AlertRule::DetractorOpen:
        return detractorOpen(facts);
    case AlertRule::PromoterUnthanked:
        return promoterUnthanked(facts);
    case AlertRule::ExpectationUnvalidated:
        return expectationUnvalidated(facts);
    case AlertRule::ReviewSoon:
        return reviewsSoon(facts);
    case AlertRule::ReviewOverdue:
        return reviewsOverdue(facts);
    case AlertRule::DecisionMakerSilent:
        return decisionMakerSilent(facts);
    default:
        return {};
    }
}

double responseHours(const AlertFacts &facts, const WaitingIssue &issue)
{
    const Day opened = dayOf(facts, issue.openedAt);
    std::optional<double> promised;
    for (const PromiseRow &row : facts.care.promises) {
        if (row.validFrom <= opened)
            promised = row.responseHours; // a blank field promises nothing; older rows are not consulted
    }
    return promised.value_or(threshold(facts, AlertRule::IssueUnanswered));
}

std::optional<Instant> responseDueAt(const AlertFacts &facts, const WaitingIssue &issue)
{
    return afterWorkingHours(facts.timeline.workingTime, issue.openedAt, responseHours(facts, issue));
}

bool needsFollowUp(const AlertFacts &facts, const OpenAnswer &answer)
{
    if (facts.care.reachedAt && *facts.care.reachedAt > answer.at)
        return false;
    switch (answer.kind) {
    case SurveyKind::Nps:
        return score::npsVote(answer.score) < 0;
    case SurveyKind::Csat:
        return !score::isSatisfied(answer.score, answer.scale);
    case SurveyKind::Ces:
    case SurveyKind::NetEasy:
        return score::easeIndex(answer.score, answer.scale) < easyIndex;
    }
    return false;
}

ScheduleFacts scheduleFacts(const AlertFacts &facts)
{
    const score::Facts &own = facts.timeline.facts;
    return {facts.plan, own.signedOn, own.churnedOn, own.pauses, facts.care.reviews};
}

} // namespace touchbase::rules
