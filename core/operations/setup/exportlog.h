// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/operation.h"

namespace touchbase {

/// Notes that everything leaves the house, before it does. No step of undo.
[[nodiscard]] Operation noteExport(const QString &format, const QString &target);

} // namespace touchbase
