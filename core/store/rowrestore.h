// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"

#include <QJsonObject>

namespace touchbase::store {

/// Tables that a complete export holds, parents before children: all but those that only this file needs.
[[nodiscard]] QStringList restorableTables(const Catalog &catalog);

/// WorkspaceNotEmpty where anything but settings stands in the workspace; takes the settings away, for those of the
/// export, and the notes of exports, which held nobody. Foreign keys are checked when the transaction ends.
[[nodiscard]] Result<> beginRestoring(Connection &connection, const Catalog &catalog);
/// Inserts a row as it was, its number included. Columns that this program does not know are an error.
[[nodiscard]] Result<> restoreRow(Connection &connection, const Catalog &catalog, const QString &table,
                                  const QJsonObject &row);
/// Numbers go on after the highest of each table.
[[nodiscard]] Result<> finishRestoring(Connection &connection, const Catalog &catalog);

} // namespace touchbase::store
