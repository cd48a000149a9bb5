// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "operations/progress.h"
#include "workspace/operation.h"
#include "workspace/reader.h"

namespace touchbase {

/// Writes the whole workspace as one JSON document (resources/schema/export.schema.json): every table, every row, one
/// row a line, so that it can be read back without holding it. "-" is standard output. Answers the number of rows.
/// Cancelled by `progress`: then nothing is written.
[[nodiscard]] Result<qint64> exportJson(const Reader &reader, const QString &path, Instant now,
                                        Progress *progress = nullptr);

/// Fills an empty workspace from such a document, numbers of rows included. WorkspaceNotEmpty; NotAnExport where it is
/// none, or of a newer form; Cancelled by `progress`, and after a dry run, which changes nothing. `progress` counts the
/// rows. Cannot be undone, and nobody is told of its rows: who shows the workspace opens it anew.
[[nodiscard]] Operation importJson(const QString &path, std::shared_ptr<Progress> progress, bool dryRun = false);

/// Whether a file begins as such a document does.
[[nodiscard]] bool isJsonExport(const QString &path);

} // namespace touchbase
