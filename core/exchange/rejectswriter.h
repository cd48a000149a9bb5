// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"
#include "exchange/rowsink.h"

#include <vector>

namespace touchbase::exchange {

/// Writes the rejected rows of one file as they stood, with its header and a last column that says what is wrong,
/// so that they can be mended and imported again (where that column is ignored with a warning). It is called
/// `rejected_because` because returns and pauses have a `reason` already; one that an earlier attempt left is
/// replaced. A row with more or fewer cells than the header is written as it stands, padded to the last column.
/// The file may hold consumers' names and phones: whoever opens it warns, and gives it mode 0600.
class RejectsWriter
{
public:
    static constexpr std::string_view reasonColumn = "rejected_because";

    /// The device is open for writing and outlives the writer.
    RejectsWriter(QIODevice &device, QString fileName) : m_csv(device, std::move(fileName)) {}

    [[nodiscard]] Result<> header(std::span<const std::string> cells);
    /// `reason` is the sentence of the problem's error.
    [[nodiscard]] Result<> row(const RowProblem &problem, const QString &reason);
    [[nodiscard]] Result<> finish() { return m_csv.finish(); }

private:
    CsvWriter m_csv;
    size_t m_columns = 0;
    std::optional<size_t> m_formerReason;
};

} // namespace touchbase::exchange
