// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

/// The consumer days of every source that some buyer gets leads from.
void putConsumerDays(const World &world, Sink &sink);

} // namespace touchbase::demo
