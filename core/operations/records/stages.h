// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/records/buyers.h"
#include "workspace/writer.h"

namespace touchbase::operations {

/// GateClosed where the buyer may not be active today. `id` is blank for a buyer that is not stored yet.
[[nodiscard]] Result<> askGate(Writer &writer, const Buyer &buyer, std::optional<BuyerId> id, Day today);

/// Whether a stored buyer may be active today.
[[nodiscard]] Result<bool> isGateOpenNow(Writer &writer, BuyerId buyer);

/// Sets a stage as `setStage` does.
[[nodiscard]] Result<> changeStage(Writer &writer, BuyerId buyer, const NewStage &stage);

/// The error that names what is missing before a buyer may go on; nothing missing is no error.
[[nodiscard]] Result<> refuseIfMissing(const QString &buyer, const std::vector<GateDemand> &missing);

/// The buyer with another stage, and what follows from it; changes nothing in the workspace.
[[nodiscard]] Buyer withStage(Buyer buyer, const NewStage &stage);

/// Writes what is known of a buyer's life into the stage history where that is empty, as it is after an import, so that
/// a spell that ends is not forgotten.
[[nodiscard]] Result<> recordPast(Writer &writer, const Stored<Buyer> &buyer);

/// Writes a stage into the history of a buyer, or corrects the last one where it is the same.
[[nodiscard]] Result<> recordStage(Writer &writer, BuyerId buyer, const NewStage &stage, bool isSame);

} // namespace touchbase::operations
