// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "operations/import/importresult.h"

namespace touchbase::cli {

/// The document of `import --json` (formats.md, section 3).
[[nodiscard]] QJsonObject importToJson(const ImportResult &result);
/// The same in words: what happened, each rejected row, each warning.
void sayImport(const ImportResult &result, bool dryRun);
/// Warnings as sentences.
[[nodiscard]] QStringList warningsOf(const ImportResult &result);
/// Writes the rejected rows for mending: one file, or where several files had some, one per file beside it.
[[nodiscard]] Result<> writeRejects(const ImportResult &result, const QString &path);

} // namespace touchbase::cli
