// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

#include <span>

namespace touchbase::demo {

struct Range {
    int lowest;
    int highest;
};

/// What differs between the trades: money, volume, rhythm and words. Rates are per ten thousand.
struct Trade {
    Range priceMinor;
    Range weekly;               ///< leads a week
    Range conversion;           ///< sales of leads
    std::array<int, 7> weekday; ///< percent of an average day, Monday first
    std::array<int, 12> season; ///< percent of an average month, January first
    std::span<const std::string_view> returnReasons;
    std::span<const std::string_view> leadTypes;
    std::span<const std::string_view> topics; ///< what campaigns are about
    std::string_view onboardingStep;          ///< what only this trade has to settle before leads flow
};

[[nodiscard]] const Trade &tradeOf(Vertical vertical);

} // namespace touchbase::demo
