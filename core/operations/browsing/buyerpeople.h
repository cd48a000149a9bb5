// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyertimeline.h"

namespace touchbase {

/// Who is at a buyer, and what was agreed with them.
struct BuyerPeople {
    std::vector<PersonContact> people;             ///< decision makers first
    std::vector<Stored<Expectation>> expectations; ///< the latest first
    std::optional<Id<Expectation>> inForce;
    std::vector<Stored<Pause>> pauses; ///< the latest first
    std::vector<Stored<Terms>> terms;  ///< the latest first
    Currency currency;                 ///< of the amounts
};

/// Runs on a reading thread.
[[nodiscard]] Result<BuyerPeople> loadBuyerPeople(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                  Day today);

} // namespace touchbase
