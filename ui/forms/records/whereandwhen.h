// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"

namespace touchbase::ui {

/// Says which zone typed times are in, where that is not the laptop's; blank where it is.
[[nodiscard]] QString otherZoneHint(const render::Format &format);

} // namespace touchbase::ui
