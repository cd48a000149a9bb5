// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/rowdelegate.h"

#include "kit/datatable.h"
#include "render/bandshape.h"
#include "render/icons.h"
#include "render/typography.h"

#include <QtMath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal padding = 8;
constexpr qreal noteGap = 9;
constexpr qreal noteIconSide = 12;
constexpr qreal errorSide = 11;

const DataTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const DataTable *>(option.widget);
}

CellState stateOf(const QModelIndex &index)
{
    return static_cast<CellState>(index.data(StateRole).toInt());
}

QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index, const render::Colors &colors)
{
    const DataTable *table = tableOf(option);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isFocused = table ? table->isFocusInside() : option.state.testFlag(QStyle::State_HasFocus);
        return colors[isFocused ? ColorRole::SurfaceSelected : ColorRole::SurfaceSelectedInactive];
    }
    if (stateOf(index) == CellState::Error)
        return colors[ColorRole::BandPoorSoft];
    const bool isHovered = table && table->hoveredRow() == index.row();
    return colors[isHovered ? ColorRole::SurfaceHover : ColorRole::SurfaceRaised];
}

/// One-pixel lines as filled rects, so that they stay crisp at any scale.
void drawEdges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const render::Colors &colors)
{
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors[ColorRole::Gridline]);
    const DataTable *table = tableOf(option);
    if (!table || table->currentIndex().row() != index.row() || !table->isFocusInside())
        return;
    const QColor accent = colors[ColorRole::Accent];
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), accent);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), accent);
    if (table->isFirstColumn(index.column()))
        painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), accent);
    if (table->isLastColumn(index.column()))
        painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), accent);
}

QFont fontOf(const QModelIndex &index, const QFont &base)
{
    const QVariant style = index.data(StyleRole);
    QFont font = render::font(style.isValid() ? static_cast<TextStyle>(style.toInt()) : TextStyle::Body, base);
    if (stateOf(index) == CellState::Sum)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor inkOf(const QModelIndex &index, const QStyleOptionViewItem &option, const render::Colors &colors)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return colors[ColorRole::TextDisabled];
    const QVariant ink = index.data(InkRole);
    return colors[ink.isValid() ? static_cast<ColorRole>(ink.toInt()) : ColorRole::Text];
}

void drawNote(QPainter &painter, QRectF rect, const QModelIndex &index, const render::Colors &colors, const QFont &base)
{
    const qreal scale = scaleOf(base);
    const QString icon = index.data(NoteIconRole).toString();
    if (!icon.isEmpty() && rect.width() > noteIconSide * scale) {
        const qreal side = noteIconSide * scale;
        render::drawIcon(painter, icon, {rect.left(), rect.center().y() - side / 2, side, side},
                         colors[ColorRole::TextMuted]);
        rect.adjust(side + 5 * scale, 0, 0, 0);
    }
    if (rect.width() > 0)
        drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(NoteRole).toString(),
                 render::font(TextStyle::Secondary, base), colors[ColorRole::TextMuted]);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = colorsOf(option);
    const PainterScope scope(*painter);
    painter->setClipRect(option.rect);
    const QColor ground = groundOf(option, index, colors);
    if (ground != option.palette.color(QPalette::Base)) // which the view has painted
        painter->fillRect(option.rect, ground);
    const qreal scale = scaleOf(option.font);
    QRectF inner = QRectF(option.rect).adjusted(padding * scale, 0, -padding * scale, -1);
    if (stateOf(index) == CellState::Error) {
        const QPointF center(inner.left() + errorSide * scale / 2, inner.center().y());
        render::drawBandShape(*painter, score::Band::Poor, center, errorSide * scale, colors);
        inner.adjust((errorSide + 5) * scale, 0, 0, 0);
    }
    drawContent(*painter, inner, index, option);
    drawEdges(*painter, option, index, colors);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal scale = scaleOf(option.font);
    const QSizeF content = contentSize(index, option.font);
    return {qCeil(content.width() + 2 * padding * scale), qMax(qRound(30 * scale), qCeil(content.height()) + 4)};
}

void RowDelegate::drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                              const QStyleOptionViewItem &option) const
{
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt())
                                                      : Qt::AlignLeft | Qt::AlignVCenter;
    const render::Colors &colors = colorsOf(option);
    const qreal used = drawLine(painter, rect, alignment, textOf(index), fontOf(index, option.font),
                                inkOf(index, option, colors));
    if (!index.data(NoteRole).toString().isEmpty())
        drawNote(painter, rect.adjusted(used + noteGap * scaleOf(option.font), 0, 0, 0), index, colors, option.font);
}

QSizeF RowDelegate::contentSize(const QModelIndex &index, const QFont &font) const
{
    const QFontMetricsF metrics(fontOf(index, font));
    return {metrics.horizontalAdvance(textOf(index)), metrics.height()};
}

QString RowDelegate::textOf(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

const render::Colors &RowDelegate::colorsOf(const QStyleOptionViewItem &option)
{
    return render::Colors::of(option.palette);
}

} // namespace touchbase::ui
