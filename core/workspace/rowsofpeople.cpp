// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entityrows.h"

// Buyers, people, and how we stand with them.

namespace touchbase {

// clang-format off
TOUCHBASE_INSTANTIATE_ROWS(Buyer)
TOUCHBASE_INSTANTIATE_ROWS(BuyerAlias)
TOUCHBASE_INSTANTIATE_ROWS(StageChange)
TOUCHBASE_INSTANTIATE_ROWS(PostMortem)
TOUCHBASE_INSTANTIATE_ROWS(Pause)
TOUCHBASE_INSTANTIATE_ROWS(Contact)
TOUCHBASE_INSTANTIATE_ROWS(Expectation)
TOUCHBASE_INSTANTIATE_ROWS(AccountPlan)
TOUCHBASE_INSTANTIATE_ROWS(Relationship)
TOUCHBASE_INSTANTIATE_ROWS(Tag)
TOUCHBASE_INSTANTIATE_ROWS(BuyerTag)
// clang-format on

} // namespace touchbase
