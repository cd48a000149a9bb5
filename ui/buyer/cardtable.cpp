// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/cardtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace touchbase::ui {

CardTable::CardTable(QWidget *parent) : DataTable(parent), m_cells(new CellTable(this))
{
    setModel(m_cells);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setSectionsMovable(false);
}

void CardTable::setColumns(std::vector<TableColumn> columns, const std::vector<int> &widths, int stretch)
{
    m_cells->setColumns(std::move(columns));
    setColumnWidths(QList<int>(widths.begin(), widths.end()));
    setStretchColumn(stretch);
    arrange();
}

void CardTable::setRows(std::vector<TableRow> rows)
{
    m_cells->setRows(std::move(rows));
    arrange();
}

void CardTable::setMostRows(int rows)
{
    m_mostRows = rows;
    arrange();
}

void CardTable::changeEvent(QEvent *event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CardTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    arrange();
}

void CardTable::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->minimum() == verticalScrollBar()->maximum())
        event->ignore();
    else
        DataTable::wheelEvent(event);
}

void CardTable::arrange()
{
    const int all = m_cells->rowCount();
    const int shown = m_mostRows > 0 ? std::min(m_mostRows, all) : all;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    const bool isTooWide = all > 0 && horizontalHeader()->length() > viewport()->width();
    const int bar = isTooWide ? horizontalScrollBar()->sizeHint().height() : 0;
    setHorizontalScrollBarPolicy(isTooWide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(header + shown * verticalHeader()->defaultSectionSize() + bar + 2);
    setVerticalScrollBarPolicy(shown < all ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace touchbase::ui
