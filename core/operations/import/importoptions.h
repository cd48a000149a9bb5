// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "exchange/importplan.h"
#include "exchange/presetreader.h"
#include "operations/progress.h"

namespace touchbase {

/// What is to be imported and how.
struct ImportOptions {
    std::vector<exchange::ImportItem> items; ///< in the order of exchange::planImport
    exchange::PresetOptions preset;
    std::optional<exchange::Period> complete; ///< days for which deliveries or returns are complete for their buyers
    bool partial = false;                     ///< takes the good rows where some are rejected
    bool dryRun = false;                      ///< says what would happen and changes nothing
    Day today;
    Zone zone;
    Currency currency = Currency::usd(); ///< of buyers that name none
};

using ImportProgress = Progress;

} // namespace touchbase
