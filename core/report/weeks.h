// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reviewfacts.h"
#include "score/timeline.h"

namespace touchbase::report {

/// The disputes of a calendar week, Monday to Sunday, as far as it lies in the quarter: so the weeks sum to the
/// quarter. A week whose disputes nobody knows has n = 0.
struct WeekRate {
    Day from;
    Day until;
    qint64 n;   ///< leads whose disputes are known
    qint64 x;   ///< of them disputed, as known on asOf
    bool fresh; ///< some of its sales may still come back

    /// Per cent; nothing where n is 0.
    [[nodiscard]] std::optional<double> percent() const
    {
        return n > 0 ? std::optional(100.0 * static_cast<double>(x) / static_cast<double>(n)) : std::nullopt;
    }
};
/// The weeks of the quarter as far as it has passed, oldest first.
[[nodiscard]] std::vector<WeekRate> weeklyDisputes(const score::Timeline &timeline, const ReviewFacts &facts);

/// Sales from this day on may still come back: their return window, that in force on asOf, has not passed.
[[nodiscard]] Day freshFrom(const score::Timeline &timeline, Day asOf);

/// The leads of a week beside what was agreed.
struct WeekVolume {
    Day from;
    Day until;
    qint64 delivered;
    std::optional<double> agreed; ///< over its days that are reported, from signing on, and not paused
    bool unknown;                 ///< nobody reported any of its days
};
/// So many calendar weeks, the last one ending on or before asOf; oldest first, from the week of signing on.
[[nodiscard]] std::vector<WeekVolume> weeklyVolume(const score::Timeline &timeline, Day asOf, int weeks);

} // namespace touchbase::report
