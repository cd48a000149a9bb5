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

inline constexpr Qt::Alignment leftAligned = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr Qt::Alignment rightAligned = Qt::AlignRight | Qt::AlignVCenter;

/// How one column of a small table is made from its rows.
template <class Row>
struct RowsColumn {
    using Text = std::function<QString(const Row &)>;
    using Ink = std::function<std::optional<render::ColorRole>(const Row &)>;

    RowsColumn(QString columnTitle, Text textOf, Qt::Alignment aligned = leftAligned, Ink inkOf = Ink(),
               render::TextStyle textStyle = render::TextStyle::Body, CellState cellState = CellState::Plain)
        : title(std::move(columnTitle)),
          text(std::move(textOf)),
          alignment(aligned),
          ink(std::move(inkOf)),
          style(textStyle),
          state(cellState)
    {
    }

    QString title;
    Text text;
    Qt::Alignment alignment;
    Ink ink; ///< may be missing
    render::TextStyle style;
    CellState state;
};

/// A table of values that are there: lists of imports, of rejected rows, of what lies in the trash. Texts are made when
/// they are shown, so that many rows cost nothing. A row is told to screen readers as a whole.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    explicit RowsModel(std::vector<RowsColumn<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    /// What a row is across refreshes.
    void setKey(std::function<QVariant(const Row &)> key) { m_key = std::move(key); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        const auto &column = m_columns[static_cast<size_t>(index.column())];
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? wholeRow(row) : column.text(row);
        case StyleRole:
            return static_cast<int>(column.style);
        case StateRole:
            return static_cast<int>(column.state);
        case InkRole:
            return inkOf(column, row);
        case KeyRole:
            return m_key && index.column() == 0 ? m_key(row) : QVariant();
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto &column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
    }

private:
    [[nodiscard]] static QVariant inkOf(const RowsColumn<Row> &column, const Row &row)
    {
        const auto ink = column.ink ? column.ink(row) : std::nullopt;
        return ink ? QVariant(static_cast<int>(*ink)) : QVariant();
    }
    [[nodiscard]] QString wholeRow(const Row &row) const
    {
        QStringList parts;
        for (const auto &column : m_columns) {
            if (const QString text = column.text(row); !text.isEmpty())
                parts << QStringLiteral("%1: %2").arg(column.title, text);
        }
        return parts.join(QStringLiteral(", "));
    }

    std::vector<RowsColumn<Row>> m_columns;
    std::vector<Row> m_rows;
    std::function<QVariant(const Row &)> m_key;
};

} // namespace touchbase::ui
