// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/writer.h"

namespace touchbase::operations {

/// The present day in the workspace's own zone.
[[nodiscard]] Result<Day> today(Writer &writer);

} // namespace touchbase::operations
