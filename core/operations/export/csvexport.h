// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "operations/progress.h"
#include "workspace/reader.h"

namespace touchbase {

/// Writes every native file (formats.md, section 1) into a folder, which is made where it is missing; files that are
/// there are replaced, each only when it is complete. Files are 0600, a new folder 0700. Answers the rows per kind.
/// FolderNotWritable, CannotWriteFile, DiskFull; Cancelled by `progress`, which leaves the files that were complete.
[[nodiscard]] Result<std::vector<std::pair<RecordKind, qint64>>> exportCsv(const Reader &reader, const QString &folder,
                                                                           const Currency &workspaceCurrency,
                                                                           Progress *progress = nullptr);

} // namespace touchbase
