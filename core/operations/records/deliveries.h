// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// What a buyer received from a source on a day, by hand: in the place of what stands there.
[[nodiscard]] Operation setDelivery(Delivery delivery);
[[nodiscard]] Operation deleteDelivery(Id<Delivery> delivery);
/// How the deliveries of a source on a day felt, in the place of what stands there.
[[nodiscard]] Operation setDeliveryQuality(DeliveryQuality quality);
[[nodiscard]] Operation deleteDeliveryQuality(Id<DeliveryQuality> quality);

/// `rowKey` is given: a return with a lead id is the same as that of a file. NameTaken where the lead was returned.
[[nodiscard]] Operation addReturn(LeadReturn leadReturn);
/// `rowKey` follows: with another lead, or without one another day, source or reason, it is another return than that of
/// a file. NameTaken.
[[nodiscard]] Operation editReturn(Stored<LeadReturn> edited);
/// Approved or rejected on a day; a blank amount leaves the one that is there.
[[nodiscard]] Operation decideReturn(Id<LeadReturn> leadReturn, ReturnStatus status, Day on,
                                     std::optional<Minor> amount = std::nullopt);
[[nodiscard]] Operation deleteReturn(Id<LeadReturn> leadReturn);

/// The catalogue of reasons for returns, of a vertical or of all. Returns keep the words they have. NameTaken.
[[nodiscard]] Operation addReturnReason(ReturnReason reason);
[[nodiscard]] Operation editReturnReason(Stored<ReturnReason> edited);
[[nodiscard]] Operation removeReturnReason(Id<ReturnReason> reason);

/// Days for which the returns ledger, or the deliveries, are complete.
[[nodiscard]] Operation addReturnsCoverage(ReturnsCoverage coverage);
[[nodiscard]] Operation removeReturnsCoverage(Id<ReturnsCoverage> coverage);
[[nodiscard]] Operation addDeliveriesCoverage(DeliveriesCoverage coverage);
[[nodiscard]] Operation removeDeliveriesCoverage(Id<DeliveriesCoverage> coverage);

} // namespace touchbase::operations
