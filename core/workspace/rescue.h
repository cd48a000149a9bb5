// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace touchbase {

/// What became of one table.
struct RescuedTable {
    QString table;
    qint64 read;    ///< rows that could be read
    qint64 written; ///< rows that stand in the new file
    qint64 left;    ///< rows that are known and do not: unreadable, doubled, or without what they belong to
    bool complete;  ///< false: more rows were lost than can be counted
};

/// Copies, table by table, what can be read of a damaged workspace into a new one (0600, in the present form), and
/// counts. The damaged file is opened so that nothing is written to it or beside it; changes that a killed program left
/// in its log are taken from a copy. Anything that fails leaves no new file. Runs on any thread.
/// WorkspaceMissing, NotAWorkspace (by its header), WorkspaceNewer, RescueImpossible, FileExists, FolderNotWritable,
/// DiskFull.
[[nodiscard]] Result<std::vector<RescuedTable>> rescue(const QString &damagedFile, const QString &newFile);

} // namespace touchbase
