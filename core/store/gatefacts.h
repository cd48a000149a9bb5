// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "store/connection.h"

namespace touchbase::store {

/// A buyer as the gate sees it.
struct BuyerAtGate {
    qint64 buyer;
    QString name;
    GateFacts facts;
};

/// What the gate must know of the buyers that `condition` picks (of table `b`), as it stands on a day, in the order of
/// their numbers: what was held or done after that day counts for nothing.
[[nodiscard]] Result<std::vector<BuyerAtGate>> loadGateFacts(Connection &connection, Day today,
                                                             const QString &condition);
/// The same of one buyer. UnknownRow.
[[nodiscard]] Result<GateFacts> loadGateFactsOf(Connection &connection, Day today, qint64 buyer);

} // namespace touchbase::store
