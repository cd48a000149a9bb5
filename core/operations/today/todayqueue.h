// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "rules/queue.h"

namespace touchbase {

/// What waits for somebody on a day.
struct TodayQueue {
    Day asOf;
    Instant now;                       ///< the moment that clocks were read at
    std::vector<rules::Entry> entries; ///< in the order to be shown
};

/// The moment at which a day is looked at: now where it is the present day, else its last.
[[nodiscard]] Instant momentOf(const ScoreSetup &setup, Day asOf, Instant now);

/// The queue of all buyers, or of one, from facts as they were known then, in a fixed number of queries for every so
/// many buyers. Writes nothing.
[[nodiscard]] Result<TodayQueue> todayQueue(const Reader &reader, const ScoreSetup &setup, Day asOf, Instant now,
                                            std::optional<BuyerId> buyer = std::nullopt);

} // namespace touchbase
