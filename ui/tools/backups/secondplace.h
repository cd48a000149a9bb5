// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/preferences.h"

namespace touchbase::ui {

/// The folder in which this laptop keeps the daily backups once more; blank: none. It is what the functions of
/// workspace/backups.h take as their second place.
[[nodiscard]] QString secondBackupPlace(const Preferences &preferences);
void setSecondBackupPlace(Preferences &preferences, const QString &folder);

} // namespace touchbase::ui
