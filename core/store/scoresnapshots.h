// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoresnapshot.h"
#include "store/connection.h"

namespace touchbase::store {

/// The newest snapshot of each buyer, by their numbers.
[[nodiscard]] Result<std::vector<ScoreSnapshot>> loadScoreSnapshots(Connection &connection);
/// Puts snapshots in the place of all that were kept.
[[nodiscard]] Result<> keepScoreSnapshots(Connection &connection, const std::vector<ScoreSnapshot> &snapshots);

} // namespace touchbase::store
