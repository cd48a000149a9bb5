// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// Adds a buyer and, where a stage is given, its first stage change (on the day of signing, of churning, or today).
/// NameTaken where a buyer has that name or alias; GateClosed as in `setStage`.
[[nodiscard]] Operation addBuyer(Buyer buyer);

/// Changes everything but the stage and what goes with it (churned_on, churn_reason, gate_override), which stay as
/// they are: those change by `setStage` alone, so that no stage is without its day and reason.
[[nodiscard]] Operation editBuyer(Stored<Buyer> edited);

/// Into the trash with everything that belongs to the buyer.
[[nodiscard]] Operation deleteBuyer(BuyerId buyer);

/// Another name under which files know the buyer. NameTaken where any buyer has it.
[[nodiscard]] Operation addAlias(BuyerId buyer, const QString &name);
[[nodiscard]] Operation removeAlias(Id<BuyerAlias> alias);

/// A step of a buyer's life.
struct NewStage {
    Stage stage;
    Day from;
    QString reason = {};
    QString gateOverride = {}; ///< why the 14-day review is not waited for; blank: it is
};

/// Sets the stage and writes it into the stage history; the same stage again corrects its day and reason.
/// Churned sets churned_on, not before signing. Coming back from churned begins a new spell: signed_on is the day of
/// return (blank for a prospect), churned_on is cleared; the old spell stands in the history. A buyer who was never
/// signed is, with onboarding or active. GateClosed for active (domain/gate.h).
[[nodiscard]] Operation setStage(BuyerId buyer, NewStage stage);

} // namespace touchbase::operations
