// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/task.h"
#include "domain/touchpoint.h"
#include "workspace/operation.h"

#include <optional>

namespace touchbase::operations {

/// Logs a touchpoint and, in the same step of undo, the task that follows from it, which becomes the buyer's. A blank
/// author is who performs the operation.
[[nodiscard]] Operation logTouchpoint(Touchpoint touchpoint, std::optional<Task> followUp = std::nullopt);
[[nodiscard]] Operation editTouchpoint(Stored<Touchpoint> edited);
[[nodiscard]] Operation deleteTouchpoint(Id<Touchpoint> touchpoint);

[[nodiscard]] Operation addTask(Task task);
[[nodiscard]] Operation editTask(Stored<Task> edited);
/// Does nothing where it is done already.
[[nodiscard]] Operation finishTask(Id<Task> task, Day on);
[[nodiscard]] Operation reopenTask(Id<Task> task);
[[nodiscard]] Operation deleteTask(Id<Task> task);

} // namespace touchbase::operations
