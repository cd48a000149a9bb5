// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchbase {

/// A new name for a record that stays unique when laptops are merged: a version 4 UUID without braces.
/// Records from files may bring another non-blank text as their uid.
[[nodiscard]] QString newUid();

} // namespace touchbase
