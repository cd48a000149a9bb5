// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/eachfacts.h"

#include <algorithm>

namespace touchbase {

namespace {

/// So many buyers are looked at at once: the facts of all would fill the memory of a laptop.
constexpr size_t buyersAtOnce = 50;

} // namespace

Result<> eachFacts(const Reader &reader, const ScoreSetup &setup, const ScoreRequest &request, int deliveryDaysAtLeast,
                   const std::vector<BuyerId> &buyers, const TakeFacts &take)
{
    auto window = reader.longestReturnWindow();
    if (!window)
        return failure(window.error());
    auto days = reader.deliveryDays(request.asOf, true);
    if (!days)
        return failure(days.error());
    const score::Portfolio portfolio{std::move(*days)};
    FactsRange range = factsRange(setup, *window, request);
    range.deliveries = std::max(range.deliveries.value_or(0), deliveryDaysAtLeast);
    for (size_t first = 0; first < buyers.size(); first += buyersAtOnce) {
        range.buyer = buyers[first];
        range.until = buyers[std::min(first + buyersAtOnce, buyers.size()) - 1];
        auto portion = reader.scoreFacts(range);
        if (!portion)
            return failure(portion.error());
        for (const ScoreFacts &one : *portion)
            take(one, portfolio);
    }
    return {};
}

} // namespace touchbase
