// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejectswriter.h"

#include "exchange/celltext.h"

namespace touchbase::exchange {

Result<> RejectsWriter::header(std::span<const std::string> cells)
{
    m_columns = cells.size();
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        if (trimmed(cells[cell]) == reasonColumn)
            m_formerReason = cell;
        else
            m_csv.cell(cells[cell]);
    }
    m_csv.cell(reasonColumn);
    return m_csv.endRow();
}

Result<> RejectsWriter::row(const RowProblem &problem, const QString &reason)
{
    for (size_t cell = 0; cell < std::max(problem.cells.size(), m_columns); ++cell) {
        if (cell != m_formerReason)
            m_csv.cell(cell < problem.cells.size() ? std::string_view(problem.cells[cell]) : std::string_view());
    }
    m_csv.cell(reason.toStdString());
    return m_csv.endRow();
}

} // namespace touchbase::exchange
