// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trashitem.h"
#include "store/rowstore.h"

namespace touchbase::store {

/// Deletes a row and everything that belongs to it, and keeps all of it in the trash as JSON. Rows that only
/// mention it (an optional reference) stay and lose the mention. All of it is recorded by the row store, so undo
/// brings it back as well.
[[nodiscard]] Result<> moveToTrash(RowStore &rows, const QString &table, qint64 id, Instant at, const QString &author);

[[nodiscard]] Result<std::vector<TrashItem>> listTrash(Connection &connection);

/// Puts an entry's rows back and takes it out of the trash. NameTaken where something else bears its name or key by
/// now. Rows of imports that were undone meanwhile stay away.
[[nodiscard]] Result<> restoreFromTrash(RowStore &rows, qint64 entry);

/// Forgets an entry, or all, for good. Answers how many.
[[nodiscard]] Result<qint64> emptyTrash(Connection &connection, std::optional<qint64> entry = std::nullopt);

} // namespace touchbase::store
