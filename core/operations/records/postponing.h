// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/review.h"
#include "domain/task.h"
#include "workspace/operation.h"

namespace touchbase::operations {

// Later, for a reason: the due day moves, and why is kept where people look. SnoozeInPast where the day is over;
// ReasonNeeded. Alerts, which have no day of their own, are snoozed (alerts.h).

/// The reason becomes a note in the timeline of the task's buyer, in the same step of undo. A task without a buyer has
/// no place for one, and needs none.
[[nodiscard]] Operation postponeTask(Id<Task> task, Day until, const QString &reason);
/// The reason is added to the item's note.
[[nodiscard]] Operation postponeItem(Id<ChecklistItem> item, Day until, const QString &reason);
/// A review that is stored.
[[nodiscard]] Operation postponeReview(Id<Review> review, Day until, const QString &reason);
/// One that is merely due: it is stored, because something was decided about it. ReviewBeforeSigned.
[[nodiscard]] Operation postponeReview(BuyerId buyer, ReviewKind kind, Day until, const QString &reason);

} // namespace touchbase::operations
