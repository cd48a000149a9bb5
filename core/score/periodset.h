// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/period.h"

#include <optional>
#include <vector>

namespace touchbase::score {

/// A set of days made of periods that may overlap, such as pauses or the days a ledger covers.
class PeriodSet
{
public:
    explicit PeriodSet(std::vector<Period> periods);

    [[nodiscard]] bool contains(Day day) const;
    /// How many days of the set lie within a period.
    [[nodiscard]] int daysWithin(const Period &period) const;
    /// The latest day of the set on or before a day.
    [[nodiscard]] std::optional<Day> latestOnOrBefore(Day day) const;

private:
    /// The first period that begins after a day.
    [[nodiscard]] std::vector<Period>::const_iterator beginningAfter(Day day) const;

    std::vector<Period> m_periods; ///< ascending, apart from each other
};

} // namespace touchbase::score
