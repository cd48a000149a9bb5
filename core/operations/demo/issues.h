// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

/// The support cases of a buyer, as many as its leads bring, then those of its story.
void putIssues(const World &world, const BuyerPlan &plan, Sink &sink);

} // namespace touchbase::demo
