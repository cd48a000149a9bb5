// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/rowsink.h"

namespace touchbase::exchange {

/// The problem of the record that a reader stands on; `cell` is where it lies, none for the whole row.
[[nodiscard]] RowProblem rejection(const CsvReader &csv, const QString &fileName, const QString &column,
                                   std::optional<size_t> cell, Error error);

/// The same for a row's error without a column.
[[nodiscard]] inline RowProblem rejection(const CsvReader &csv, const QString &fileName, Error error)
{
    return rejection(csv, fileName, {}, std::nullopt, std::move(error));
}

/// Whether a record says nothing at all: blank cells and no more.
[[nodiscard]] bool isBlankRecord(std::span<const std::string_view> cells);

/// The cells as they stand, in memory of their own.
[[nodiscard]] std::vector<std::string> copyOf(std::span<const std::string_view> cells);

} // namespace touchbase::exchange
