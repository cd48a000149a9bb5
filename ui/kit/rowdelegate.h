// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/painting.h"

#include <QStyledItemDelegate>

namespace touchbase::ui {

/// What a model of a DataTable may tell beside Qt's own roles. DisplayRole is always there, for copying and for screen
/// readers, also where a delegate paints a value.
enum CellRole {
    ValueRole = Qt::UserRole, ///< the value of the column's delegate: BadgeValue, SparklineValue, …
    InkRole,                  ///< render::ColorRole of the text as int; default Text
    StyleRole,                ///< render::TextStyle of the text as int; default Body
    NoteRole,                 ///< quiet words after the text: "At risk"
    NoteIconRole,             ///< the name of an icon before them
    StateRole,                ///< CellState as int
    KeyRole,                  ///< of a row, asked in column 0: what it is, across refreshes (an id)
};

enum class CellState {
    Plain,
    Error, ///< soft red with the shape of Poor; the tool tip says what is wrong
    Sum    ///< of a row that adds up the others
};

/// Paints a row of a DataTable: ground (rest, hover, selected with focus, selected without), hairline below, lines
/// around the current row. Subclasses paint what is inside. Colours come from the option's palette at paint time.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Paints the cell's content within the rect, which is the cell without its padding. Text and note by default.
    virtual void drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                             const QStyleOptionViewItem &option) const;
    /// What the content would like to have at the base font.
    [[nodiscard]] virtual QSizeF contentSize(const QModelIndex &index, const QFont &font) const;

    /// The text as this column shows it.
    [[nodiscard]] static QString textOf(const QModelIndex &index);
    [[nodiscard]] static const render::Colors &colorsOf(const QStyleOptionViewItem &option);
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::CellState)
