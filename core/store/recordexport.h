// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/catalog.h"

namespace touchbase::store {

/// All rows of a kind as native records, in the order of their key by code point. `take` gets the values in the
/// order of the schema and the currency of the row's buyer (blank: the workspace's).
[[nodiscard]] Result<> exportRecords(
    Connection &connection, RecordKind kind,
    const std::function<Result<>(std::vector<Value> &values, std::string_view currency)> &take);

/// All rows of a table as they are, in the order of their numbers.
[[nodiscard]] Result<> exportRows(Connection &connection, const Catalog &catalog, const QString &table,
                                  const std::function<Result<>(const Entity &, const Row &)> &take);

} // namespace touchbase::store
