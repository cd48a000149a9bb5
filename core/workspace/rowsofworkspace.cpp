// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entityrows.h"

// What belongs to the workspace as a whole.

namespace touchbase {

// clang-format off
TOUCHBASE_INSTANTIATE_ROWS(Attachment)
TOUCHBASE_INSTANTIATE_ROWS(SavedView)
TOUCHBASE_INSTANTIATE_ROWS(ContextEvent)
TOUCHBASE_INSTANTIATE_ROWS(Initiative)
TOUCHBASE_INSTANTIATE_ROWS(ScoreModelVersion)
TOUCHBASE_INSTANTIATE_ROWS(Setting)
TOUCHBASE_INSTANTIATE_ROWS(Holiday)
TOUCHBASE_INSTANTIATE_ROWS(ExportNote)
// clang-format on

} // namespace touchbase
