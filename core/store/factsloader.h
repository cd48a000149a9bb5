// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorefacts.h"
#include "store/connection.h"

namespace touchbase::store {

/// Loads the inputs of the score for one buyer or for all, by code point of their names: one query per kind of fact,
/// however many buyers there are.
[[nodiscard]] Result<std::vector<ScoreFacts>> loadScoreFacts(Connection &connection, const FactsRange &range);

/// The days with a delivery row of anybody, ascending, up to `until`: all, or only the latest. Each day is found by
/// one step through an index, so the number of rows does not matter.
[[nodiscard]] Result<std::vector<Day>> loadDeliveryDays(Connection &connection, Day until, bool all);

/// The longest return window of any expectation in days, and at least 10, which holds where none was agreed.
[[nodiscard]] Result<int> longestReturnWindow(Connection &connection);

} // namespace touchbase::store
