// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeks.h"

namespace touchbase::report {

namespace {

constexpr int daysOfWeek = 7;
constexpr int defaultReturnWindow = 10; // score.md, section 3

Day sundayOnOrAfter(Day day)
{
    return day + (daysOfWeek - day.weekday());
}

std::optional<double> agreedIn(const score::Timeline &timeline, const score::Period &week, Day signedOn, Day reported)
{
    std::optional<double> leads;
    for (Day day = std::max(week.from, signedOn); day <= std::min(week.until, reported); day = day + 1) {
        const score::ExpectationRow *agreed = timeline.expectationOn(day);
        if (agreed && agreed->weeklyVolume && !timeline.paused.contains(day))
            leads = leads.value_or(0) + *agreed->weeklyVolume / daysOfWeek;
    }
    return leads;
}

} // namespace

Day freshFrom(const score::Timeline &timeline, Day asOf)
{
    const score::ExpectationRow *agreed = timeline.expectationOn(asOf);
    const auto window = agreed ? agreed->returnWindowDays : std::nullopt;
    return asOf - window.value_or(defaultReturnWindow) + 1;
}

std::vector<WeekRate> weeklyDisputes(const score::Timeline &timeline, const ReviewFacts &facts)
{
    const Day fresh = freshFrom(timeline, facts.asOf);
    const score::Period passed = facts.passed();
    std::vector<WeekRate> weeks;
    for (Day from = passed.from; from <= passed.until; from = weeks.back().until + 1) {
        const score::Period week{from, std::min(sundayOnOrAfter(from), passed.until)};
        const score::LeadCount count = timeline.disputes.within(week, facts.asOf);
        weeks.push_back({week.from, week.until, count.leads, count.disputed, week.until >= fresh});
    }
    return weeks;
}

std::vector<WeekVolume> weeklyVolume(const score::Timeline &timeline, Day asOf, int weeks)
{
    std::vector<WeekVolume> volumes;
    const auto signedOn = timeline.facts.signedOn;
    if (!signedOn)
        return volumes;
    const auto reported = timeline.reportedUntil(asOf);
    const Day lastSunday = asOf.sundayOnOrBefore();
    for (int back = weeks - 1; back >= 0; --back) {
        const score::Period week = score::Period::upTo(lastSunday - back * daysOfWeek, daysOfWeek);
        if (week.until < *signedOn)
            continue;
        const qint64 delivered = timeline.deliveries.within(week).delivered;
        const bool unknown = delivered == 0 && (!reported || *reported < week.from);
        volumes.push_back({week.from, week.until, delivered,
                           agreedIn(timeline, week, *signedOn, reported.value_or(week.from - 1)), unknown});
    }
    return volumes;
}

} // namespace touchbase::report
