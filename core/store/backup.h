// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace touchbase::store {

/// Writes a consistent copy of a workspace file to a new file (0600), while others read and write it. The copy is
/// looked through before it gets its name, so a file of that name is a sound one, and what fails leaves none.
/// FileExists, FolderNotWritable, DiskFull, WorkspaceDamaged, BackupBad.
[[nodiscard]] Result<> copyTo(Connection &connection, const QString &target);

/// Opens a copy and looks through all of it; BackupBad where it is not a sound workspace, WorkspaceNewer,
/// WorkspaceMissing. Changes nothing and makes nothing beside it.
[[nodiscard]] Result<> verifyCopy(const QString &file);

/// Copies a workspace file that nobody writes, with what a log beside it still holds, to a new file (0600) and looks
/// through the copy; its errors name the source. What fails leaves no copy.
[[nodiscard]] Result<> copyIn(const QString &source, const QString &target);

/// Removes a file and whatever the engine left beside it.
void removeWithLogs(const QString &file);

/// Opens a file that is not in use without making anything beside it; one that was left with a log (-wal, -journal)
/// is opened with it.
[[nodiscard]] Result<std::unique_ptr<Connection>> openQuietly(const QString &file);

} // namespace touchbase::store
