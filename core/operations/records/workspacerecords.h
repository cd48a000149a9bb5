// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/entity.h"
#include "domain/improvement.h"
#include "settings/workspacesettings.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// What belongs to the workspace as a whole. UnknownZone where this machine does not know the zone,
/// BadNumber where rules of alerts or the plan of reviews cannot be read.
[[nodiscard]] Operation saveSettings(WorkspaceSettings settings);

/// NameTaken where the day is a holiday already.
[[nodiscard]] Operation addHoliday(Holiday holiday);
[[nodiscard]] Operation removeHoliday(Id<Holiday> holiday);

/// A new version of a score model: its number is the one after the newest of its name, now and by whom are filled in.
/// `content` is its JSON (score/model.h), whose own name and version are set to match. BadModel.
[[nodiscard]] Operation saveScoreModel(ScoreModelVersion model);

[[nodiscard]] Operation addView(SavedView view);
[[nodiscard]] Operation editView(Stored<SavedView> edited);
[[nodiscard]] Operation deleteView(Id<SavedView> view);

/// Puts back what was deleted. NameTaken where something else bears its name by now.
[[nodiscard]] Operation restoreFromTrash(qint64 entry);
/// Forgets an entry of the trash, or all. Cannot be undone.
[[nodiscard]] Operation emptyTrash(std::optional<qint64> entry = std::nullopt);

/// Takes an import back, whatever came after it, or brings it again. UnknownBatch, AlreadyUndone, NotUndone.
[[nodiscard]] Operation undoBatch(qint64 batch);
[[nodiscard]] Operation redoBatch(qint64 batch);

} // namespace touchbase::operations
