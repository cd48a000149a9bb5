// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commerce.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// Commercial terms from a day on. NameTaken where the buyer has terms from that day on.
[[nodiscard]] Operation addTerms(Terms terms);
[[nodiscard]] Operation editTerms(Stored<Terms> edited);
[[nodiscard]] Operation deleteTerms(Id<Terms> terms);

[[nodiscard]] Operation addCredit(Credit credit);
[[nodiscard]] Operation editCredit(Stored<Credit> edited);
[[nodiscard]] Operation deleteCredit(Id<Credit> credit);

[[nodiscard]] Operation addOpportunity(Opportunity opportunity);
[[nodiscard]] Operation editOpportunity(Stored<Opportunity> edited);
[[nodiscard]] Operation deleteOpportunity(Id<Opportunity> opportunity);

} // namespace touchbase::operations
