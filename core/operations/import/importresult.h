// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "exchange/rowsink.h"

namespace touchbase {

/// What was read of one file.
struct ImportedFile {
    exchange::FileHeader header;
    BatchFile file;
    std::vector<exchange::RowProblem> problems;
};

/// What an import did, or would have done: rows = added + updated + unchanged + rejected, always.
struct ImportResult {
    std::optional<qint64> batch; ///< nothing where it was stopped
    qint64 rows = 0;
    MergeCounts counts;
    qint64 rejected = 0;
    qint64 skipped = 0; ///< titles, blank lines, recognised footers: not rows
    std::vector<ImportedFile> files;
    std::vector<exchange::FileWarning> warnings;
    QStringList gated; ///< buyers taken as onboarding
    bool movesReportedDays = false;
};

} // namespace touchbase
