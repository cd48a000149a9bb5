// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejection.h"

#include "exchange/celltext.h"

#include <algorithm>

namespace touchbase::exchange {

RowProblem rejection(const CsvReader &csv, const QString &fileName, const QString &column, std::optional<size_t> cell,
                     Error error)
{
    for (QString &value : error.values)
        value = shownCell(value.toStdString());
    const auto cells = csv.cells();
    const QString value = cell && *cell < cells.size() ? shownCell(cells[*cell]) : QString();
    return {fileName, csv.row(), column, value, std::move(error), copyOf(cells)};
}

bool isBlankRecord(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

std::vector<std::string> copyOf(std::span<const std::string_view> cells)
{
    return {cells.begin(), cells.end()};
}

} // namespace touchbase::exchange
