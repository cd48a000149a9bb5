// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsink.h"

namespace touchbase::exchange {

/// Where a file has the columns of a kind.
struct Columns {
    std::vector<std::optional<size_t>> cellOfField; ///< per field of the schema
    size_t count = 0;                               ///< of cells in the header
    std::vector<FileWarning> warnings;              ///< of columns that are ignored
};

/// Matches a header by name: outer blanks and letter case do not matter. MissingColumn, DuplicateColumn.
[[nodiscard]] Result<Columns> matchColumns(const RecordSchema &schema, std::span<const std::string_view> header,
                                           const QString &fileName);

} // namespace touchbase::exchange
