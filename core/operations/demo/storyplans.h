// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"

namespace touchbase::demo {

/// The vertical of a story's buyer, by its place in `stories()`.
[[nodiscard]] Vertical storyVertical(size_t place);
/// Plans the buyer of the story at the place of the plan's number. Trade, reporting and sources stand already.
void planStory(const World &world, BuyerPlan &plan);

} // namespace touchbase::demo
