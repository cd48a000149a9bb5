// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/celltable.h"

#include "kit/plaintext.h"

namespace touchbase::ui {

namespace {

template <class E>
QVariant number(const std::optional<E> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

QVariant cellData(const TableCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(plainToolTip(cell.toolTip));
    case Qt::AccessibleDescriptionRole:
        return cell.toolTip;
    case ValueRole:
        return cell.value;
    case InkRole:
        return number(cell.ink);
    case StyleRole:
        return number(cell.style);
    case NoteRole:
        return cell.note;
    default:
        return {};
    }
}

} // namespace

void CellTable::setColumns(std::vector<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    m_count = 0;
    m_make = nullptr;
    endResetModel();
}

void CellTable::setRows(std::vector<TableRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_count = static_cast<int>(m_rows.size());
    m_make = nullptr;
    endResetModel();
}

void CellTable::setRows(int count, std::function<TableRow(int)> make)
{
    beginResetModel();
    m_rows.clear();
    m_count = count;
    m_make = std::move(make);
    m_madeRow = -1;
    endResetModel();
}

/// A cell is asked for many things, and after it its neighbour: the row that was made last is kept.
const TableRow &CellTable::row(int row) const
{
    if (!m_make)
        return m_rows[static_cast<size_t>(row)];
    if (m_madeRow != row)
        m_made = m_make(row);
    m_madeRow = row;
    return m_made;
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow &row = this->row(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == StateRole)
        return static_cast<int>(row.isSum ? CellState::Sum : CellState::Plain);
    if (role == KeyRole)
        return row.key;
    return cellData(row.cells[static_cast<size_t>(index.column())], role);
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[static_cast<size_t>(section)].header;
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

Qt::ItemFlags CellTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isSelectable = row(index.row()).isSelectable;
    return isSelectable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant CellTable::alignmentOf(int column) const
{
    const bool isNumber = m_columns[static_cast<size_t>(column)].isNumber;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace touchbase::ui
