// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// What names an alert, so that a decision on it survives recomputation (rules/alerts.h).
struct AlertKey {
    BuyerId buyer;
    QString rule;
    Day episodeFrom;
};

// What a person decides takes the place of what was decided on the same episode. When and by whom is filled in.

/// Done: it stays so until its condition has cleared and come back.
[[nodiscard]] Operation finishAlert(AlertKey alert, const QString &note = {});
/// Quiet until after a day, for a reason. SnoozeInPast where that day is over, ReasonNeeded.
[[nodiscard]] Operation snoozeAlert(AlertKey alert, Day until, const QString &reason);
/// As if nothing had been decided.
[[nodiscard]] Operation withdrawAlertDecision(Id<AlertDecision> decision);

} // namespace touchbase::operations
