// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/levels.h"

#include <cmath>

namespace touchbase::rules {

namespace {

constexpr int changeDays = 28;
constexpr int disputeDays = 7;
constexpr int volumeDays = 14;
/// Reports that are older say nothing of now.
constexpr int reportDays = 7;
/// Of the fourteen, so many must have been promised and reported.
constexpr int leastVolumeDays = 10;
/// A rate on fewer leads is left to chance.
constexpr qint64 leastLeads = 20;

const Seen unknown{Finding::Holds};

/// The lowest shown score of a band.
double floorOf(const score::Floors &floors, score::Band band)
{
    switch (band) {
    case score::Band::Exceptional:
        return floors.exceptional;
    case score::Band::Meeting:
        return floors.meeting;
    case score::Band::Below:
        return floors.below;
    case score::Band::Poor:
    case score::Band::Insufficient:
        break;
    }
    return 0;
}

} // namespace

bool Levels::isLevel(AlertRule rule)
{
    switch (rule) {
    case AlertRule::ScoreFell:
    case AlertRule::BandFell:
    case AlertRule::DisputeRateHigh:
    case AlertRule::SwingSignal:
    case AlertRule::VolumeLow:
    case AlertRule::SpendFell:
        return true;
    default:
        return false;
    }
}

Seen Levels::seenOn(AlertRule rule, Day day)
{
    if (day < *m_facts.timeline.facts.signedOn)
        return {Finding::Clears};
    switch (rule) {
    case AlertRule::ScoreFell:
        return scoreFell(day);
    case AlertRule::BandFell:
        return bandFell(day);
    case AlertRule::DisputeRateHigh:
        return disputeRateHigh(day);
    case AlertRule::SwingSignal:
        return swing(day);
    case AlertRule::VolumeLow:
        return volumeLow(day);
    default:
        return spendFell(day);
    }
}

const Levels::Scored &Levels::scoredOn(Day day)
{
    const auto [known, isNew] = m_scored.try_emplace(day);
    Scored &scored = known->second;
    if (!isNew)
        return scored;
    const auto measured = score::measure(m_facts.model, m_facts.timeline, day);
    if (!measured)
        return scored;
    const score::RawValue &swing = measured->values[score::Measure::Consistency];
    if (swing.applicable && !swing.stale)
        scored.swing = swing.raw;
    scored.swingLeads = swing.n;
    const score::RawValue &spend = measured->values[score::Measure::SpendTrend];
    if (spend.applicable)
        scored.spend = spend.raw;
    const auto score = score::scoreOf(m_facts.model, *measured);
    if (score && score->band != score::Band::Insufficient) {
        scored.shown = score->shown;
        scored.band = score->band;
    }
    return scored;
}

Seen Levels::scoreFell(Day day)
{
    const RuleSettings &rule = m_facts.rules[AlertRule::ScoreFell];
    const auto now = scoredOn(day).shown;
    if (!now)
        return unknown;
    const auto earlier = scoredOn(day - changeDays).shown;
    if (!earlier)
        return unknown;
    return {findingAbove(*earlier - *now, rule.threshold, rule.margin, true),
            {.value = *now, .earlier = *earlier, .limit = rule.threshold}};
}

Seen Levels::bandFell(Day day)
{
    const RuleSettings &rule = m_facts.rules[AlertRule::BandFell];
    const Scored &now = scoredOn(day);
    if (!now.shown)
        return unknown;
    const Scored &earlier = scoredOn(day - changeDays);
    if (!earlier.shown)
        return unknown;
    const double below = floorOf(m_facts.model.floors, earlier.band) - *now.shown;
    return {findingAbove(below, rule.threshold, rule.margin, false),
            {.value = *now.shown,
             .earlier = *earlier.shown,
             .limit = rule.threshold,
             .band = now.band,
             .earlierBand = earlier.band}};
}

Seen Levels::swing(Day day)
{
    const RuleSettings &rule = m_facts.rules[AlertRule::SwingSignal];
    const Scored &scored = scoredOn(day);
    if (!scored.swing)
        return unknown;
    return {findingAbove(*scored.swing, rule.threshold, rule.margin, false),
            {.value = *scored.swing, .limit = rule.threshold, .n = std::llround(scored.swingLeads)}};
}

Seen Levels::spendFell(Day day)
{
    const RuleSettings &rule = m_facts.rules[AlertRule::SpendFell];
    const Scored &scored = scoredOn(day);
    if (!scored.spend)
        return unknown;
    return {findingAbove(-*scored.spend, rule.threshold, rule.margin, true),
            {.value = *scored.spend, .limit = rule.threshold}};
}

Seen Levels::disputeRateHigh(Day day) const
{
    const RuleSettings &rule = m_facts.rules[AlertRule::DisputeRateHigh];
    const auto reported = m_facts.timeline.reportedUntil(day);
    if (!reported || day - *reported >= reportDays)
        return unknown;
    const score::LeadCount count = m_facts.timeline.disputes.within(score::Period::upTo(*reported, disputeDays), day);
    if (count.leads < leastLeads)
        return unknown;
    const double rate = 100.0 * static_cast<double>(count.disputed) / static_cast<double>(count.leads);
    return {findingAbove(rate, rule.threshold, rule.margin, false),
            {.value = rate, .limit = rule.threshold, .part = count.disputed, .n = count.leads}};
}

std::optional<double> Levels::expectedOn(Day day) const
{
    const score::Timeline &timeline = m_facts.timeline;
    if (day < *timeline.facts.signedOn || timeline.paused.contains(day))
        return std::nullopt;
    const score::ExpectationRow *expectation = timeline.expectationOn(day);
    if (!expectation || !expectation->weeklyVolume || *expectation->weeklyVolume <= 0)
        return std::nullopt;
    return *expectation->weeklyVolume / 7;
}

Seen Levels::volumeLow(Day day) const
{
    const RuleSettings &rule = m_facts.rules[AlertRule::VolumeLow];
    const auto reported = m_facts.timeline.reportedUntil(day);
    if (!reported || day - *reported >= reportDays)
        return unknown;
    int days = 0;
    double expected = 0;
    qint64 delivered = 0;
    for (Day one = *reported - volumeDays + 1; one <= *reported; one = one + 1) {
        const auto leads = expectedOn(one);
        if (!leads)
            continue;
        ++days;
        expected += *leads;
        delivered += m_facts.timeline.deliveries.within({one, one}).delivered;
    }
    if (days < leastVolumeDays)
        return unknown;
    const double met = 100.0 * static_cast<double>(delivered) / expected;
    return {findingBelow(met, rule.threshold, rule.margin),
            {.value = met, .limit = rule.threshold, .part = delivered, .n = std::llround(expected)}};
}

} // namespace touchbase::rules
