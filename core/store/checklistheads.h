// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace touchbase::store {

/// A file of checklist items names the head of its checklist in every row. This finds or makes the heads and
/// writes their numbers into the stage's column `checklist_id`. A head is known by buyer, kind, name and start.
[[nodiscard]] Result<> mergeChecklistHeads(Connection &connection, const QString &stage, qint64 batch);

} // namespace touchbase::store
