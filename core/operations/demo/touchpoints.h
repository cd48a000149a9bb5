// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

/// How many of the world's touchpoints fall to each buyer: in proportion to days and weight, together exactly all.
[[nodiscard]] std::vector<qint64> shareTouchpoints(const World &world);

/// `count` touchpoints, oldest first: the ordinary ones spread over the span, then the key ones of the story (with
/// too small a count, only the latest of those).
void putTouchpoints(const World &world, const BuyerPlan &plan, qint64 count, Sink &sink);

} // namespace touchbase::demo
