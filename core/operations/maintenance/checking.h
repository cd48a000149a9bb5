// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reader.h"

namespace touchbase {

/// What is wrong with a workspace, in plain words; nothing where it is sound: what Reader::check finds, and scores that
/// were kept and are not what their rows give.
[[nodiscard]] Result<QStringList> checkWorkspace(const Reader &reader);

} // namespace touchbase
