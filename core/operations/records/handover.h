// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/task.h"
#include "workspace/operation.h"

namespace touchbase::operations {

// Whose it is from now on; a blank owner leaves it to whoever looks after the buyer.

[[nodiscard]] Operation handOverTask(Id<Task> task, const QString &owner);
[[nodiscard]] Operation handOverItem(Id<ChecklistItem> item, const QString &owner);
/// The buyer, and with it all that has no owner of its own: alerts, reviews, issues and answers.
[[nodiscard]] Operation handOverBuyer(BuyerId buyer, const QString &owner);

} // namespace touchbase::operations
