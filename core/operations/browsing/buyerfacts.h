// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

namespace touchbase {

/// The whole life of one buyer as the score reads it, up to a day: any earlier day can be scored with it.
struct BuyerFacts {
    ScoreFacts own;
    score::Portfolio portfolio;
};

/// Nothing where the buyer is gone.
[[nodiscard]] Result<std::optional<BuyerFacts>> loadBuyerFacts(const Reader &reader, BuyerId buyer, Day until);

} // namespace touchbase
