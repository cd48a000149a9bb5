// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

#include <functional>

namespace touchbase {

/// Loads the facts that scores of some days look at, and at least so many days of deliveries, portion by portion, and
/// hands each buyer's to `take`: a fixed number of queries for every so many buyers, whose numbers ascend.
using TakeFacts = std::function<void(const ScoreFacts &, const score::Portfolio &)>;
[[nodiscard]] Result<> eachFacts(const Reader &reader, const ScoreSetup &setup, const ScoreRequest &request,
                                 int deliveryDaysAtLeast, const std::vector<BuyerId> &buyers, const TakeFacts &take);

} // namespace touchbase
