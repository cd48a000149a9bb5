// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/erasing.h"
#include "workspace/operation.h"

#include <memory>

namespace touchbase {

class Workspace;

/// Erases a person from rows, trash and history (erase-contact). It cannot be undone, asks nothing, and clears what
/// could be undone before. `report` is filled before the operation is done. UnknownBuyer, UnknownContact.
/// Alone it leaves backups and the file's free space as they are: see eraseContactEverywhere.
[[nodiscard]] Operation eraseContact(PersonName person, std::shared_ptr<ErasureReport> report);

/// Erases a person from the backups and copies, then from the workspace, and writes the file anew. In this order it
/// can be called again after it was cut short. Waits for all of it, in the workspace's thread: a window does the three
/// steps itself (workspace/erasing.h), the first and the last on another thread.
[[nodiscard]] Result<ErasureReport> eraseContactEverywhere(Workspace &workspace, const PersonName &person,
                                                           const QString &secondPlace = {});

} // namespace touchbase
