// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"

namespace touchbase::store {

/// What is wrong with a workspace, a sentence each: the engine's own integrity and foreign keys, and the invariants
/// of the domain that no column can guard. Empty where it is sound. Values of rows are not told, only numbers.
[[nodiscard]] Result<QStringList> findProblems(Connection &connection, const Catalog &catalog);

} // namespace touchbase::store
