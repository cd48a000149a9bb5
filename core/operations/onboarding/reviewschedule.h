// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "rules/schedule.h"

namespace touchbase {

/// A review of a buyer, as it stands: held, begun, or merely due.
struct ReviewStanding {
    rules::ScheduledReview due;
    std::optional<Stored<Review>> stored = {};
    int recommendations = 0;

    [[nodiscard]] bool isHeld() const { return due.heldOn.has_value(); }
    /// Something was written about it, or its numbers were frozen.
    [[nodiscard]] bool isBegun() const;
};

struct ReviewSchedule {
    Stored<Buyer> buyer;
    std::vector<ReviewStanding> reviews;        ///< of all spells, up to the next one, by due day
    std::optional<rules::ScheduledReview> next; ///< to be held
};

/// Reads and computes the reviews of a buyer; stores nothing. UnknownRow, BadNumber.
[[nodiscard]] Result<ReviewSchedule> loadReviewSchedule(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                        Day today);

/// The review of a kind that somebody would write now: the one that is stored and not held, or else the next that is
/// due; where none is, the last one that was held. Nothing for a buyer who is due none of that kind.
[[nodiscard]] const ReviewStanding *reviewToWrite(const ReviewSchedule &schedule, ReviewKind kind);

} // namespace touchbase
