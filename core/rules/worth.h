// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/buyer.h"

#include <map>
#include <vector>

namespace touchbase::rules {

// What a buyer is worth: monthly margin × expected lifetime (product.md). Kept simple: the margin of a month is a third
// of the net revenue of the last 90 days times the margin of the terms in force, or the mean of those that are known,
// or the revenue itself where none is; the lifetime is that of a typical buyer, the same for all, because a shorter one
// for buyers in trouble would hide the harm. It is only good for comparing.

/// In minor units of the buyer's currency.
struct Worth {
    BuyerId buyer;
    Currency currency;
    double value;
};

/// Of 70–85 % annual retention, which is typical in the trade, the middle: 12 ÷ (1 − 0.775).
inline constexpr double lifetimeMonths = 12 / (1 - 0.775);

[[nodiscard]] constexpr double worthOf(Minor revenueOf90Days, double marginPercent)
{
    return static_cast<double>(revenueOf90Days.value) / 3 * marginPercent / 100 * lifetimeMonths;
}

/// Where each buyer stands among those of its currency, above 0 up to 1 for the one that is worth most: amounts of
/// different currencies cannot be compared, but their ranks can.
[[nodiscard]] std::map<BuyerId, double> ranksOf(std::vector<Worth> worths);

} // namespace touchbase::rules
