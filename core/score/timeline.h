// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/deliveryledger.h"
#include "score/disputeledger.h"
#include "score/measured.h"
#include "score/periodset.h"
#include "score/series.h"

namespace touchbase::score {

/// The facts of one buyer, laid out so that any window of any day is found by binary search. Made once, asked for
/// many days: building it is linear in the facts, a day of a history then costs microseconds.
/// Nothing in it depends on an as-of day. It refers to what it was made from, which must outlive it.
struct Timeline {
    Timeline(const WorkingTime &workingTime, const Portfolio &portfolio, const Facts &facts);

    const WorkingTime &workingTime;
    const Portfolio &portfolio;
    const Facts &facts;

    PeriodSet deliveriesCovered;
    PeriodSet paused;
    DeliveryLedger deliveries;
    DisputeLedger disputes;

    std::vector<Instant> twoWay; ///< touchpoints
    Series emotions;             ///< 0–100
    Series nps;                  ///< 1 promoter, 0 passive, −1 detractor
    Series satisfaction;         ///< 1 satisfied, 0 not
    Series ease;                 ///< index 0–100

    /// L of score.md, section 1: up to this day a buyer without a row received nothing, after it nobody knows.
    [[nodiscard]] std::optional<Day> reportedUntil(Day asOf) const;
    /// The last row that is valid from this day or an earlier one; null without one.
    [[nodiscard]] const ExpectationRow *expectationOn(Day day) const;
    /// Days between contacts that count as kept: what was agreed, 30 at most, 14 where nothing was.
    [[nodiscard]] double cadenceDaysOn(Day day) const;
    /// The latest two-way touchpoint before an instant.
    [[nodiscard]] std::optional<Instant> lastTwoWayBefore(Instant instant) const;
};

/// `measure` on facts that are already laid out.
[[nodiscard]] std::optional<Measured> measure(const Model &model, const Timeline &timeline, Day asOf);

} // namespace touchbase::score
