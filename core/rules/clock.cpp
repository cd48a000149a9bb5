// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/clock.h"

#include <algorithm>
#include <cmath>

namespace touchbase::rules {

namespace {

constexpr int msPerMinute = 60'000;

struct Shift {
    Instant from;
    Instant until;
};

std::optional<Shift> shiftOf(const WorkingTime &workingTime, Day day)
{
    if (!workingTime.isWorkingDay(day))
        return std::nullopt;
    const auto &hours = workingTime.week()[static_cast<size_t>(day.weekday() - 1)];
    const Zone &zone = workingTime.zone();
    return Shift{zone.at(day, hours->fromMinute * msPerMinute), zone.at(day, hours->untilMinute * msPerMinute)};
}

} // namespace

std::optional<Instant> afterWorkingHours(const WorkingTime &workingTime, Instant from, double hours)
{
    const Day first = workingTime.zone().dayOf(from);
    qint64 left = std::llround(hours * Instant::msPerHour);
    for (Day day = first; day <= first + 366; day = day + 1) {
        const auto shift = shiftOf(workingTime, day);
        if (!shift || shift->until <= from)
            continue;
        const Instant begin = std::max(shift->from, from);
        if (shift->until - begin >= left)
            return begin + left;
        left -= shift->until - begin;
    }
    return std::nullopt;
}

Instant endOfWork(const WorkingTime &workingTime, Day day)
{
    const auto shift = shiftOf(workingTime, workingTime.workingDayOnOrAfter(day));
    return shift ? shift->until : workingTime.zone().endOf(day);
}

} // namespace touchbase::rules
