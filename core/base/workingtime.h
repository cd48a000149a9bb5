// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"

#include <array>
#include <optional>
#include <vector>

namespace touchbase {

/// The hours in which a workspace works, in its own zone: what clocks on issues and response times count in.
/// A value, safe to read from any thread.
class WorkingTime
{
public:
    /// A stretch of one day in minutes after midnight, 0 ≤ from < until ≤ 1440.
    struct Hours {
        int fromMinute;
        int untilMinute;
        bool operator==(const Hours &) const = default;
    };
    using Week = std::array<std::optional<Hours>, 7>; ///< Monday first; nothing on a day without work

    /// Monday to Friday 08:00–18:00 in UTC, no holidays.
    WorkingTime();
    WorkingTime(Zone zone, Week week, std::vector<Day> holidays);

    [[nodiscard]] static Week defaultWeek();

    [[nodiscard]] const Zone &zone() const { return m_zone; }
    [[nodiscard]] const Week &week() const { return m_week; }
    [[nodiscard]] const std::vector<Day> &holidays() const { return m_holidays; } ///< ascending

    /// Hours of work between two instants: the part of the time between them that lies in working hours.
    /// 0 where `until` is not after `from`. On days when clocks change, hours are real hours.
    [[nodiscard]] double hoursBetween(Instant from, Instant until) const;
    [[nodiscard]] bool isWorkingDay(Day day) const;
    /// The day itself where it is a working day, else the next one; the day itself where a week has none.
    [[nodiscard]] Day workingDayOnOrAfter(Day day) const;

private:
    [[nodiscard]] qint64 workingMsOf(Day day, Instant from, Instant until) const;

    Zone m_zone;
    Week m_week;
    std::vector<Day> m_holidays;
};

} // namespace touchbase
