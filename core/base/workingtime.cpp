// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingtime.h"

#include <algorithm>

namespace touchbase {

WorkingTime::WorkingTime() : WorkingTime(Zone(), defaultWeek(), {}) {}

WorkingTime::WorkingTime(Zone zone, Week week, std::vector<Day> holidays)
    : m_zone(std::move(zone)), m_week(week), m_holidays(std::move(holidays))
{
    std::sort(m_holidays.begin(), m_holidays.end());
}

WorkingTime::Week WorkingTime::defaultWeek()
{
    Week week;
    std::fill_n(week.begin(), 5, Hours{8 * 60, 18 * 60});
    return week;
}

bool WorkingTime::isWorkingDay(Day day) const
{
    return m_week[static_cast<size_t>(day.weekday() - 1)].has_value()
           && !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

Day WorkingTime::workingDayOnOrAfter(Day day) const
{
    // A year of holidays in a row is a mistake in the calendar: the day is then left as it is.
    for (Day candidate = day; candidate < day + 366; candidate = candidate + 1) {
        if (isWorkingDay(candidate))
            return candidate;
    }
    return day;
}

qint64 WorkingTime::workingMsOf(Day day, Instant from, Instant until) const
{
    if (!isWorkingDay(day))
        return 0;
    const Hours hours = *m_week[static_cast<size_t>(day.weekday() - 1)];
    const Instant begin = std::max(from, m_zone.at(day, hours.fromMinute * 60'000));
    const Instant end = std::min(until, m_zone.at(day, hours.untilMinute * 60'000));
    return std::max(qint64{0}, end - begin);
}

double WorkingTime::hoursBetween(Instant from, Instant until) const
{
    if (until <= from)
        return 0;
    qint64 ms = 0;
    const Day last = m_zone.dayOf(until);
    for (Day day = m_zone.dayOf(from); day <= last; day = day + 1)
        ms += workingMsOf(day, from, until);
    return static_cast<double>(ms) / Instant::msPerHour;
}

} // namespace touchbase
