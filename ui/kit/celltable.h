// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/rowdelegate.h"
#include "render/colors.h"
#include "render/typography.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace touchbase::ui {

/// One cell of a small table: what it says, and what a delegate paints.
struct TableCell {
    QString text;
    QVariant value = {};  ///< of the column's delegate
    QString toolTip = {}; ///< plain text
    std::optional<render::ColorRole> ink = {};
    std::optional<render::TextStyle> style = {};
    QString note = {};
};

struct TableRow {
    std::vector<TableCell> cells; ///< as many as there are columns
    QVariant key = {};            ///< what the row is, across refreshes
    bool isSelectable = true;
    bool isSum = false;
};

/// A column: its header and which way its cells lean.
struct TableColumn {
    QString header;
    bool isNumber = false; ///< right-aligned
};

/// The rows of a small table that is filled at once: cards and lists of evidence. All text is plain.
class CellTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<TableColumn> columns);
    void setRows(std::vector<TableRow> rows);
    /// So many rows, each made when it is shown, so that thousands cost nothing.
    void setRows(int count, std::function<TableRow(int)> make);
    [[nodiscard]] const TableRow &row(int row) const;
    /// Those that were set at once.
    [[nodiscard]] const std::vector<TableRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant alignmentOf(int column) const;

    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    int m_count = 0;
    std::function<TableRow(int)> m_make; ///< where rows are made when they are shown
    mutable int m_madeRow = -1;
    mutable TableRow m_made;
};

} // namespace touchbase::ui
