// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"

namespace touchbase::demo {

/// Plans every buyer of a world whose options, days and sources stand: the stories first, then the others.
[[nodiscard]] std::vector<BuyerPlan> planBuyers(const World &world);

/// The parts of a plan that stories set anew.
namespace planning {

/// Draws the profile of a grade and what hangs on it.
void setGrade(const World &world, BuyerPlan &plan, Grade grade);
/// A buyer since so many days: signed_on, one spell up to yesterday, and the stage that the gate allows.
void setSigned(const World &world, BuyerPlan &plan, int daysAgo);
/// Ends the last spell; the buyer is gone.
void setChurned(const World &world, BuyerPlan &plan, int daysAgo, std::string_view reason);
/// The bad affiliate brings so much of the volume, per ten thousand; the others share the rest.
void addBadSource(const World &world, BuyerPlan &plan, int share);
/// From the latest talk, contacts, surveys and promises that go with what stands in the plan.
void complete(const World &world, BuyerPlan &plan);

} // namespace planning

} // namespace touchbase::demo
