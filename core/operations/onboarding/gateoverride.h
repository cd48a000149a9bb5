// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reader.h"

namespace touchbase {

/// Somebody wrote why the gate is not waited for.
struct GateOverride {
    QString reason;
    QString by;
    Instant at;
};

/// What the history knows of it, the oldest first. A file that brought a reason brought no day: it is not among them.
/// One that was undone is not either.
[[nodiscard]] Result<std::vector<GateOverride>> loadGateOverrides(const Reader &reader, BuyerId buyer);

} // namespace touchbase
