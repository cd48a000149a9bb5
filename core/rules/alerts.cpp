// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/alerts.h"

#include "rules/cases.h"
#include "rules/clock.h"
#include "rules/levels.h"

#include <algorithm>

namespace touchbase::rules {

namespace {

constexpr int worstSeverity = 3;

/// Whether the rule needs a buyer that is signed; the others speak of anybody who is not lost.
bool needsSigning(AlertRule rule)
{
    return rule != AlertRule::IssueUnanswered && rule != AlertRule::DetractorOpen
           && rule != AlertRule::PromoterUnthanked && rule != AlertRule::ReviewSoon && rule != AlertRule::ReviewOverdue;
}

/// Whether a touchpoint in which the buyer was told first lies in an episode.
bool wasToldSince(const AlertFacts &facts, Day from)
{
    return facts.care.toldFirstAt && *facts.care.toldFirstAt >= facts.timeline.workingTime.zone().startOf(from);
}

std::vector<Case> levelCase(AlertRule rule, const AlertFacts &facts, Levels &levels)
{
    std::optional<Seen> last; // the latest day on which something was seen
    const auto findingOn = [&](Day day) {
        Seen seen = levels.seenOn(rule, day);
        const Finding finding = seen.finding;
        if (!last || (!last->why.value && seen.why.value))
            last = std::move(seen);
        return finding;
    };
    const auto from = episodeFrom(findingOn, facts.asOf, facts.asOf - episodeDays);
    if (!from)
        return {};
    Case one{*from, last->why};
    if (rule != AlertRule::DisputeRateHigh)
        return {std::move(one)};
    if (wasToldSince(facts, *from))
        return {};
    one.why.since = *from;
    one.dueAt = endOfWork(facts.timeline.workingTime, *from);
    one.dueOn = facts.timeline.workingTime.zone().dayOf(*one.dueAt);
    return {std::move(one)};
}

/// The latest decision on an episode, as known on the day.
const AlertDecision *decisionOn(AlertRule rule, const AlertFacts &facts, Day from)
{
    const Zone &zone = facts.timeline.workingTime.zone();
    const bool exact = hasOwnCases(rule);
    const QString name = wordString(rule);
    const AlertDecision *latest = nullptr;
    for (const AlertDecision &decision : facts.care.decisions) {
        if (decision.rule != name || zone.dayOf(decision.at) > facts.asOf)
            continue;
        const auto isWithin = [&](Day day) { return day >= from && day <= facts.asOf; };
        const bool belongs = exact ? decision.episodeFrom == from
                                   : isWithin(decision.episodeFrom) || isWithin(zone.dayOf(decision.at));
        if (belongs && (!latest || decision.at >= latest->at))
            latest = &decision;
    }
    return latest;
}

Alert alertOf(AlertRule rule, const AlertFacts &facts, Case one)
{
    Alert alert{.rule = rule,
                .episodeFrom = one.from,
                .severity = std::min(facts.rules[rule].severity + one.moreSevere, worstSeverity),
                .why = std::move(one.why),
                .dueOn = one.dueOn,
                .dueAt = one.dueAt,
                .about = one.about};
    const AlertDecision *decision = decisionOn(rule, facts, alert.episodeFrom);
    if (decision && decision->verdict == AlertVerdict::Done) {
        alert.state = AlertState::Done;
    } else if (decision && decision->until && *decision->until >= facts.asOf) {
        alert.state = AlertState::Snoozed;
        alert.snoozedUntil = decision->until;
    }
    return alert;
}

/// Adds the alerts of one rule: those that are done, and of the others the one that comes first.
void addAlerts(AlertRule rule, const AlertFacts &facts, std::vector<Case> cases, std::vector<Alert> &alerts)
{
    std::optional<Alert> shown;
    for (Case &one : cases) {
        Alert alert = alertOf(rule, facts, std::move(one));
        if (alert.state == AlertState::Done)
            alerts.push_back(std::move(alert));
        else if (!shown || (shown->state == AlertState::Snoozed && alert.state == AlertState::Open))
            shown = std::move(alert);
    }
    if (shown)
        alerts.push_back(std::move(*shown));
}

} // namespace

std::vector<Alert> alertsOf(const AlertFacts &facts)
{
    const score::Facts &own = facts.timeline.facts;
    std::vector<Alert> alerts;
    if (own.churnedOn && *own.churnedOn <= facts.asOf)
        return alerts;
    const bool isSigned = own.signedOn && *own.signedOn <= facts.asOf;
    Levels levels(facts);
    for (AlertRule rule : score::allOf<AlertRule>()) {
        if (!facts.rules[rule].on || (needsSigning(rule) && !isSigned))
            continue;
        addAlerts(rule, facts, Levels::isLevel(rule) ? levelCase(rule, facts, levels) : casesOf(rule, facts), alerts);
    }
    return alerts;
}

} // namespace touchbase::rules
