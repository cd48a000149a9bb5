// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/import/importresult.h"

namespace touchbase::ui {

/// Writes the rejected rows of an import for its owner alone: one file, or one for each file that had some, with the
/// kind in its name. Answers the files. FolderNotWritable, CannotWriteFile, DiskFull. Runs on any thread.
[[nodiscard]] Result<QStringList> saveRejects(const ImportResult &result, const QString &path);

} // namespace touchbase::ui
