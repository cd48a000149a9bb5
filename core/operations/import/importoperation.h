// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/import/importoptions.h"
#include "operations/import/importresult.h"
#include "workspace/operation.h"

namespace touchbase {

/// Imports files as one batch in one transaction. Rows are read on a thread of their own and staged before the
/// transaction begins. Fails with RowsRejected where rows were rejected and `partial` was not asked for, and with
/// Cancelled after a dry run: then nothing was changed and `result` says what would have been. What cannot be read
/// at all fails with its own error.
/// `result` and `progress` are shared with the caller; the result is complete when the operation has ended.
[[nodiscard]] Operation importFiles(ImportOptions options, std::shared_ptr<ImportResult> result,
                                    std::shared_ptr<ImportProgress> progress);

} // namespace touchbase
