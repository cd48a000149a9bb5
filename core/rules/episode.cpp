// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/episode.h"

namespace touchbase::rules {

namespace {

constexpr double tolerance = 1e-9;

} // namespace

std::optional<Day> episodeFrom(const std::function<Finding(Day)> &findingOn, Day on, Day earliest)
{
    std::optional<Day> from;
    int quietDays = 0;
    for (Day day = on; day >= earliest; day = day - 1) {
        const Finding finding = findingOn(day);
        if (finding == Finding::Clears)
            break;
        if (finding == Finding::Fires) {
            from = day;
            quietDays = 0;
        } else if (++quietDays > patienceDays) {
            break;
        }
    }
    return from;
}

Finding findingAbove(double value, double threshold, double margin, bool inclusive)
{
    if (inclusive ? value >= threshold - tolerance : value > threshold + tolerance)
        return Finding::Fires;
    return value <= threshold - margin + tolerance ? Finding::Clears : Finding::Holds;
}

Finding findingBelow(double value, double threshold, double margin)
{
    return findingAbove(-value, -threshold, margin, false);
}

} // namespace touchbase::rules
