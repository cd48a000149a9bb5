// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

namespace touchbase::score {

/// Days, both ends included.
struct Period {
    Day from;
    Day until;

    [[nodiscard]] constexpr int days() const { return until - from + 1; }
    /// As long, and so many days earlier.
    [[nodiscard]] constexpr Period earlierBy(int days) const { return {from - days, until - days}; }
    /// The period of the same length just before this one.
    [[nodiscard]] constexpr Period before() const { return earlierBy(days()); }
    /// The last so many days up to `until`.
    [[nodiscard]] static constexpr Period upTo(Day until, int days) { return {until - days + 1, until}; }

    bool operator==(const Period &) const = default;
};

} // namespace touchbase::score
