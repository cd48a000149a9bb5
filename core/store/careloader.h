// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/carefacts.h"
#include "store/connection.h"

namespace touchbase::store {

/// What Today reads of every buyer beside the facts of the score, by number: one query per kind of fact, however many
/// buyers there are.
[[nodiscard]] Result<std::vector<CareFacts>> loadCareFacts(Connection &connection, const CareRange &range);

/// The tasks that were not done on a day, by number.
[[nodiscard]] Result<std::vector<OpenTask>> loadOpenTasks(Connection &connection, Day asOf);

} // namespace touchbase::store
