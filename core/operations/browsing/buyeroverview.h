// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/promises.h"
#include "operations/browsing/trend.h"
#include "score/lift.h"

namespace touchbase {

/// Four weeks: what a change of the score is told over, unless another day is chosen.
inline constexpr int comparisonDays = 28;

struct OverviewRequest {
    BuyerId buyer;
    Day today;
    Day from; ///< the two days that are compared; any order
    Day to;
};

/// What stands above every tab of a buyer.
struct BuyerHead {
    Stored<Buyer> buyer;
    QString decisionMaker;                  ///< the first contact of that role, blank where there is none
    std::optional<Expectation> expectation; ///< in force today
    std::optional<Pause> pause;             ///< on today
};

/// A buyer's score today and what explains it.
struct ScoreToday {
    score::Score score;
    std::optional<score::Score> earlier; ///< four weeks ago
    score::Model model;
    score::Measured measured;
    std::vector<score::Lift> lifts;
};

/// Everything the overview of a buyer shows. A part that could not be read says why; the others stand.
struct BuyerOverview {
    BuyerHead head;
    Day today;
    Result<std::optional<ScoreToday>> score; ///< nothing without a signing day, before it, or without any evidence
    Result<ScoreTrend> trend;
    Result<ScoreComparison> comparison;
    Result<std::vector<Promise>> promises; ///< empty without a score
};

/// At risk is a finding: who scores below expectations or poor feels it, and leaves in time.
[[nodiscard]] bool isAtRisk(const score::Score &score);

/// UnknownRow where the buyer is gone. Runs on a reading thread.
[[nodiscard]] Result<BuyerOverview> loadBuyerOverview(const Reader &reader, const ScoreSetup &setup,
                                                      const OverviewRequest &request);

} // namespace touchbase
