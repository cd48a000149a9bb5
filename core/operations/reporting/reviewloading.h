// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "report/firstreview.h"
#include "report/quarterlyreview.h"

namespace touchbase {

struct ReviewRequest {
    BuyerId buyer;
    score::Period quarter; ///< three months (report/quarter.h)
    Day asOf;              ///< numbers as known on this day
    report::Audience audience = report::Audience::Buyer;
};

/// Loads and makes the quarterly review of a buyer. Its text is that of the stored quarterly review that is due
/// nearest to the quarter's end, where there is one. Score, groups and measures of a team's page are those that
/// `scoreBuyers` gives for the quarter's last day. Writes nothing. QuarterNotBegun, UnknownRow.
[[nodiscard]] Result<report::QuarterlyReview> loadQuarterlyReview(const Reader &reader, const ScoreSetup &setup,
                                                                  const ReviewRequest &request);

/// The numbers of a buyer's first days, from signing (of the last 30 days where nobody knows when that was) up to a
/// day, 90 at most. UnknownRow.
[[nodiscard]] Result<report::FrozenNumbers> loadFirstNumbers(const Reader &reader, const ScoreSetup &setup,
                                                             BuyerId buyer, Day asOf);

/// A review of the first days as its page says it: with the numbers that it froze, or those of today. UnknownRow.
[[nodiscard]] Result<report::FirstReview> loadFirstReview(const Reader &reader, const ScoreSetup &setup,
                                                          Id<Review> review, Day today);

/// The leads of a buyer by calendar week, beside what was agreed. UnknownRow.
[[nodiscard]] Result<std::vector<report::WeekVolume>> loadWeeklyVolume(const Reader &reader, const ScoreSetup &setup,
                                                                       BuyerId buyer, Day asOf, int weeks);

} // namespace touchbase
