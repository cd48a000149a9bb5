// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"

#include <vector>

namespace touchbase {

/// The time zone of a workspace: which local day an instant falls on, and when a local day begins.
/// A value: its offsets from 1900 to 2200 are read once, so look-ups take no lock and may run on any thread.
class Zone
{
public:
    /// UTC.
    Zone();
    /// The zone of an IANA name such as Europe/Berlin; UnknownZone where the system knows none.
    [[nodiscard]] static Result<Zone> named(const QString &ianaName);
    /// The zone the machine is set to; UTC where it says none.
    [[nodiscard]] static Zone system();

    [[nodiscard]] const QString &name() const { return m_name; }

    /// The local day that holds the instant.
    [[nodiscard]] Day dayOf(Instant instant) const;
    /// Milliseconds since local midnight as a wall clock shows them, 0 … 86,399,999.
    [[nodiscard]] int wallMillisecondsOf(Instant instant) const;
    /// The first instant of a local day. Where midnight is skipped, that is the end of the gap.
    [[nodiscard]] Instant startOf(Day day) const { return at(day, 0); }
    /// The end of a local day, which is the start of the next.
    [[nodiscard]] Instant endOf(Day day) const { return at(day + 1, 0); }
    /// The instant at which a wall clock shows `wallMs` milliseconds after midnight on a local day: the first
    /// of two when clocks go back, the end of the gap when the time is skipped.
    [[nodiscard]] Instant at(Day day, int wallMs) const;
    /// Milliseconds to add to UTC for local time at an instant.
    [[nodiscard]] qint64 offsetAt(Instant instant) const;

private:
    struct Span {
        qint64 fromUtcMs;
        qint64 offsetMs;
    };
    [[nodiscard]] size_t spanAt(qint64 utcMs) const;

    QString m_name;
    std::vector<Span> m_spans; ///< ascending; the first begins before every valid day
};

} // namespace touchbase
