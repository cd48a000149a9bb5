// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

/// The survey answers of a buyer: all four kinds in turn, CES on both scales that are in use.
void putSurveys(const World &world, const BuyerPlan &plan, Sink &sink);

} // namespace touchbase::demo
