// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace touchbase {

/// Puts a backup in the place of the workspace, which stays beside it as `<name>.before-restore-<UTC time>` and may be
/// damaged or missing. Answers the name of the file that was kept; blank where there was none. A backup of an older
/// form is brought up when it is opened. No program may have the workspace open, this one included: WorkspaceLocked.
/// BackupBad, WorkspaceNewer, WorkspaceMissing (the backup), FolderNotWritable, DiskFull: nothing was changed then.
[[nodiscard]] Result<QString> restore(const QString &workspaceFile, const QString &backup, Instant now);

} // namespace touchbase
