// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entityrows.h"

// What was delivered and came back.

namespace touchbase {

// clang-format off
TOUCHBASE_INSTANTIATE_ROWS(Source)
TOUCHBASE_INSTANTIATE_ROWS(Delivery)
TOUCHBASE_INSTANTIATE_ROWS(DeliveryQuality)
TOUCHBASE_INSTANTIATE_ROWS(LeadReturn)
TOUCHBASE_INSTANTIATE_ROWS(ReturnsCoverage)
TOUCHBASE_INSTANTIATE_ROWS(DeliveriesCoverage)
TOUCHBASE_INSTANTIATE_ROWS(ReturnReason)
TOUCHBASE_INSTANTIATE_ROWS(ConsumerDay)
// clang-format on

} // namespace touchbase
