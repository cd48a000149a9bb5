// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/timeline.h"

#include "score/answers.h"

#include <algorithm>

namespace touchbase::score {

namespace {

constexpr double usualCadenceDays = 14;
constexpr double longestCadenceDays = 30;

PeriodSet periodsOf(const std::vector<Coverage> &rows)
{
    std::vector<Period> periods;
    periods.reserve(rows.size());
    for (const Coverage &row : rows)
        periods.push_back({row.from, row.until});
    return PeriodSet(std::move(periods));
}

PeriodSet periodsOf(const std::vector<PauseRow> &rows)
{
    std::vector<Period> periods;
    periods.reserve(rows.size());
    for (const PauseRow &row : rows)
        periods.push_back({row.from, row.until.value_or(Day::last())});
    return PeriodSet(std::move(periods));
}

std::vector<Instant> twoWayOf(const std::vector<TouchpointRow> &touchpoints)
{
    std::vector<Instant> instants;
    for (const TouchpointRow &touchpoint : touchpoints) {
        if (touchpoint.twoWay)
            instants.push_back(touchpoint.at);
    }
    return instants;
}

Series emotionsOf(const Facts &facts)
{
    std::vector<Series::Entry> entries;
    for (const TouchpointRow &touchpoint : facts.touchpoints) {
        if (touchpoint.emotion)
            entries.push_back({touchpoint.at, emotionIndex(*touchpoint.emotion)});
    }
    return Series(std::move(entries));
}

Series npsOf(const Facts &facts)
{
    std::vector<Series::Entry> entries;
    for (const SurveyRow &survey : facts.surveys) {
        if (survey.kind == SurveyKind::Nps)
            entries.push_back({survey.at, npsVote(survey.score)});
    }
    return Series(std::move(entries));
}

Series satisfactionOf(const Facts &facts)
{
    std::vector<Series::Entry> entries;
    for (const SurveyRow &survey : facts.surveys) {
        if (survey.kind == SurveyKind::Csat)
            entries.push_back({survey.at, isSatisfied(survey.score, survey.scale) ? 1.0 : 0.0});
    }
    for (const TouchpointRow &touchpoint : facts.touchpoints) {
        if (touchpoint.csat)
            entries.push_back({touchpoint.at, isSatisfied(*touchpoint.csat, touchpointCsatScale) ? 1.0 : 0.0});
    }
    return Series(std::move(entries));
}

Series easeOf(const Facts &facts)
{
    std::vector<Series::Entry> entries;
    for (const SurveyRow &survey : facts.surveys) {
        if (survey.kind == SurveyKind::Ces || survey.kind == SurveyKind::NetEasy)
            entries.push_back({survey.at, easeIndex(survey.score, survey.scale)});
    }
    for (const TouchpointRow &touchpoint : facts.touchpoints) {
        if (touchpoint.ease)
            entries.push_back({touchpoint.at, easeIndex(*touchpoint.ease, touchpointEaseScale)});
    }
    return Series(std::move(entries));
}

std::optional<Day> latestOnOrBefore(const std::vector<Day> &days, Day day)
{
    const auto after = std::upper_bound(days.begin(), days.end(), day);
    if (after == days.begin())
        return std::nullopt;
    return *std::prev(after);
}

/// The later of two days, where nothing is earlier than any day.
std::optional<Day> later(std::optional<Day> left, std::optional<Day> right)
{
    return std::max(left, right);
}

} // namespace

Timeline::Timeline(const WorkingTime &time, const Portfolio &all, const Facts &buyer)
    : workingTime(time),
      portfolio(all),
      facts(buyer),
      deliveriesCovered(periodsOf(buyer.deliveriesCovered)),
      paused(periodsOf(buyer.pauses)),
      deliveries(buyer.deliveries),
      disputes(buyer.deliveries, buyer.returns, periodsOf(buyer.returnsCovered)),
      twoWay(twoWayOf(buyer.touchpoints)),
      emotions(emotionsOf(buyer)),
      nps(npsOf(buyer)),
      satisfaction(satisfactionOf(buyer)),
      ease(easeOf(buyer))
{
}

std::optional<Day> Timeline::reportedUntil(Day asOf) const
{
    const auto covered = deliveriesCovered.latestOnOrBefore(asOf);
    if (!covered)
        return latestOnOrBefore(portfolio.deliveryDays, asOf);
    auto own = deliveries.latestOnOrBefore(asOf);
    if (!own && facts.deliveryDayBefore && *facts.deliveryDayBefore <= asOf)
        own = facts.deliveryDayBefore;
    return later(covered, own);
}

const ExpectationRow *Timeline::expectationOn(Day day) const
{
    const auto after = std::upper_bound(facts.expectations.begin(), facts.expectations.end(), day,
                                        [](Day value, const ExpectationRow &row) { return value < row.validFrom; });
    return after == facts.expectations.begin() ? nullptr : &*std::prev(after);
}

double Timeline::cadenceDaysOn(Day day) const
{
    const ExpectationRow *expectation = expectationOn(day);
    const auto cadence = expectation ? expectation->cadenceDays : std::nullopt;
    return cadence && *cadence > 0 ? std::min(*cadence, longestCadenceDays) : usualCadenceDays;
}

std::optional<Instant> Timeline::lastTwoWayBefore(Instant instant) const
{
    const auto after = std::lower_bound(twoWay.begin(), twoWay.end(), instant);
    if (after != twoWay.begin())
        return *std::prev(after);
    if (facts.twoWayBefore && *facts.twoWayBefore < instant)
        return facts.twoWayBefore;
    return std::nullopt;
}

} // namespace touchbase::score
