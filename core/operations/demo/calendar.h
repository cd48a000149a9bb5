// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"

namespace touchbase::demo {

/// A minute of a local day.
struct Moment {
    Day day;
    int minute; ///< after midnight, 0 … 1439
};

inline constexpr int workBegins = 8 * 60;
inline constexpr int workEnds = 18 * 60;

[[nodiscard]] constexpr bool isWeekend(Day day)
{
    return day.weekday() > 5;
}
[[nodiscard]] constexpr Day workdayOnOrBefore(Day day)
{
    return isWeekend(day) ? day - (day.weekday() - 5) : day;
}
[[nodiscard]] constexpr Day workdayOnOrAfter(Day day)
{
    return isWeekend(day) ? day + (8 - day.weekday()) : day;
}
/// The number of a Monday-to-Sunday week.
[[nodiscard]] constexpr int weekOf(Day day)
{
    return (day.value() - day.weekday() + 1 + 3) / 7;
}
/// So many minutes of work later, Monday to Friday 08:00–18:00; from outside those hours, from their next begin on.
[[nodiscard]] Moment addWorkingMinutes(Moment from, int minutes);
/// The instant at which a wall clock of the zone shows the moment.
[[nodiscard]] Instant instantOf(const Zone &zone, Moment moment);

} // namespace touchbase::demo
