// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyerfacts.h"

namespace touchbase {

Result<std::optional<BuyerFacts>> loadBuyerFacts(const Reader &reader, BuyerId buyer, Day until)
{
    auto all = reader.scoreFacts({buyer, Day::first(), until});
    if (!all)
        return failure(all.error());
    if (all->empty())
        return std::optional<BuyerFacts>();
    auto days = reader.deliveryDays(until, true);
    if (!days)
        return failure(days.error());
    return BuyerFacts{std::move(all->front()), {std::move(*days)}};
}

} // namespace touchbase
