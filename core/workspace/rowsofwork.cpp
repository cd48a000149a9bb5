// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entityrows.h"

// What is to be done, and what it earns.

namespace touchbase {

// clang-format off
TOUCHBASE_INSTANTIATE_ROWS(ChecklistTemplate)
TOUCHBASE_INSTANTIATE_ROWS(ChecklistTemplateItem)
TOUCHBASE_INSTANTIATE_ROWS(Checklist)
TOUCHBASE_INSTANTIATE_ROWS(ChecklistItem)
TOUCHBASE_INSTANTIATE_ROWS(AlertDecision)
TOUCHBASE_INSTANTIATE_ROWS(Incident)
TOUCHBASE_INSTANTIATE_ROWS(IncidentBuyer)
TOUCHBASE_INSTANTIATE_ROWS(Opportunity)
TOUCHBASE_INSTANTIATE_ROWS(Terms)
TOUCHBASE_INSTANTIATE_ROWS(Credit)
// clang-format on

} // namespace touchbase
