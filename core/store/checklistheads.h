// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace touchbase::store {

/// A file of checklist items names the head of its checklist in every row. This makes the heads that staged rows name
/// and that are not there yet. A head is known by buyer, kind, name and start.
[[nodiscard]] Result<> mergeChecklistHeads(Connection &connection, const QString &stage, qint64 batch);

/// An expression for the number of the head that a row of `stage` names; `buyer` is an expression for its buyer's.
[[nodiscard]] QString checklistHeadOf(const QString &stage, const QString &buyer);

} // namespace touchbase::store
