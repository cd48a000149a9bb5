// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/import/importoperation.h"
#include "support/builders.h"
#include "support/engines.h"

namespace touchbase::test {

/// A native file in memory.
struct NativeBytes {
    RecordKind kind;
    QByteArray bytes;
};

/// Imports files as one batch, which must succeed. Today is the day of the workspace's clock.
inline ImportResult import(TemporaryWorkspace &workspace, const std::vector<NativeBytes> &files)
{
    std::vector<exchange::ImportItem> items;
    for (const NativeBytes &file : files)
        items.push_back(
            {exchange::Input::memory(file.bytes, wordString(file.kind) + QStringLiteral(".csv")), file.kind});
    auto result = std::make_shared<ImportResult>();
    workspace.perform(importFiles({.items = std::move(items),
                                   .preset = {},
                                   .complete = {},
                                   .today = Zone().dayOf(workspace.clock().now()),
                                   .zone = {}},
                                  result, std::make_shared<ImportProgress>()));
    return *result;
}

/// Rows added, updated, unchanged, rejected.
inline std::vector<qint64> countsOf(const ImportResult &result)
{
    return {result.counts.added, result.counts.updated, result.counts.unchanged, result.rejected};
}

} // namespace touchbase::test
