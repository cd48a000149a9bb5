// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/demo.h"
#include "workspace/operation.h"

namespace touchbase {

/// Fills a new workspace with the sample, as one batch that can be undone like any import.
[[nodiscard]] Operation fillWithDemo(const demo::DemoOptions &options);

} // namespace touchbase
