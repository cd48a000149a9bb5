// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/calendar.h"

#include <algorithm>

namespace touchbase::demo {

Moment addWorkingMinutes(Moment from, int minutes)
{
    if (isWeekend(from.day))
        from = {workdayOnOrAfter(from.day), workBegins};
    from.minute = std::max(from.minute, workBegins);
    while (from.minute + minutes >= workEnds) {
        minutes -= std::max(0, workEnds - from.minute);
        from = {workdayOnOrAfter(from.day + 1), workBegins};
    }
    from.minute += minutes;
    return from;
}

Instant instantOf(const Zone &zone, Moment moment)
{
    return zone.at(moment.day, moment.minute * 60'000);
}

} // namespace touchbase::demo
