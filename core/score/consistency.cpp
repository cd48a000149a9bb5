// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include "score/swing.h"

namespace touchbase::score {

namespace {

/// As many whole calendar weeks as the window of the model holds (13 in 91 days), the last one ending on or before
/// D − R.
Period weeksOf(const Context &context)
{
    const int weeks = *context.modelOf(Measure::Consistency).windowDays / 7;
    return Period::upTo((context.on - context.returnWindowDays).sundayOnOrBefore(), 7 * weeks);
}

std::optional<Swing> swingWithin(const Context &context, const Period &period)
{
    std::vector<LeadCount> weeks;
    weeks.reserve(static_cast<size_t>(period.days() / 7));
    for (Day monday = period.from; monday <= period.until; monday = monday + 7)
        weeks.push_back(context.timeline.disputes.within({monday, monday + 6}, context.on));
    return swingOf(weeks);
}

} // namespace

void measureConsistency(const Context &context, RawValues &values)
{
    RawValue &value = values[Measure::Consistency];
    const Period window = weeksOf(context);
    if (const auto swing = swingWithin(context, window)) {
        value = plain(swing->points, static_cast<double>(swing->leads), window);
        return;
    }
    value = missing(window);
    if (const auto swing = swingWithin(context, window.before())) {
        value.raw = swing->points;
        value.n = static_cast<double>(swing->leads) / 2;
        value.stale = true;
    }
}

} // namespace touchbase::score
