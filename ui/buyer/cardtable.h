// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celltable.h"
#include "kit/datatable.h"

namespace touchbase::ui {

/// A table within a card that shows all its rows: the page scrolls, the table does not. Column widths are in pixels at
/// 100 % and follow the text size; one column takes what is left.
class CardTable final : public DataTable
{
    Q_OBJECT
public:
    explicit CardTable(QWidget *parent = nullptr);

    [[nodiscard]] CellTable &cells() { return *m_cells; }
    void setColumns(std::vector<TableColumn> columns, const std::vector<int> &widths, int stretch);
    void setRows(std::vector<TableRow> rows);
    /// Shows so many rows at most and scrolls the rest; 0: all.
    void setMostRows(int rows);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();

    CellTable *m_cells;
    int m_mostRows = 0;
};

} // namespace touchbase::ui
