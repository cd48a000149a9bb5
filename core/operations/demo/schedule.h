// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

// What has a due day: reviews, checklist items, tasks.

void putReviews(const World &world, const BuyerPlan &plan, Sink &sink);
void putChecklists(const World &world, const BuyerPlan &plan, Sink &sink);
void putTasks(const World &world, const BuyerPlan &plan, Sink &sink);
/// Tasks of the team that belong to no buyer.
void putTeamTasks(const World &world, Sink &sink);

} // namespace touchbase::demo
