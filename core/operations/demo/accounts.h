// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

// Who a buyer is: the buyer itself, its people, what it was promised, when it pauses.

void putBuyer(const World &world, const BuyerPlan &plan, Sink &sink);
void putContacts(const World &world, const BuyerPlan &plan, Sink &sink);
void putExpectations(const World &world, const BuyerPlan &plan, Sink &sink);
void putPauses(const World &world, const BuyerPlan &plan, Sink &sink);

} // namespace touchbase::demo
