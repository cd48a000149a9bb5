// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <vector>

namespace touchbase::score {

/// A sum and the evidence behind it: numerator and denominator of a ratio, or of a mean.
struct Tally {
    double sum = 0;
    double n = 0;
};

/// Values at points in time. A window is found by binary search and summed in one order, so its sum is the same to
/// the last bit whatever else was loaded, and in whatever order.
class Series
{
public:
    struct Entry {
        Instant at;
        double value;
        auto operator<=>(const Entry &) const = default;
    };

    /// In any order.
    explicit Series(std::vector<Entry> entries);

    /// The values from one instant (included) until another (excluded).
    [[nodiscard]] Tally between(Instant from, Instant until) const;

private:
    std::vector<Entry> m_entries; ///< ascending
};

} // namespace touchbase::score
