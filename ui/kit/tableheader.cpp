// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tableheader.h"

#include "kit/painting.h"
#include "render/typography.h"

#include <QtMath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal padding = 8;
constexpr qreal triangleWidth = 7;
constexpr qreal triangleHeight = 5;
constexpr qreal gap = 4;

void drawTriangle(QPainter &painter, QPointF center, Qt::SortOrder order, const QColor &color, qreal scale)
{
    const qreal half = triangleWidth * scale / 2;
    const qreal tip = (order == Qt::DescendingOrder ? 1 : -1) * triangleHeight * scale / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{center + QPointF(0, tip), center + QPointF(half, -tip), center + QPointF(-half, -tip)});
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setAttribute(Qt::WA_Hover);
}

bool TableHeader::isSortedBy(int column) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == column;
}

QFont TableHeader::textFont() const
{
    QFont text = render::font(TextStyle::Secondary, font());
    text.setWeight(QFont::Medium);
    return text;
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const qreal scale = scaleOf(font());
    const QFontMetricsF metrics(textFont());
    const QString text = model()->headerData(column, orientation()).toString();
    const qreal width = metrics.horizontalAdvance(text) + (2 * padding + gap + triangleWidth) * scale;
    return {qCeil(width), qRound(28 * scale)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const PainterScope scope(*painter);
    const auto &colors = render::Colors::of(palette());
    const qreal scale = scaleOf(font());
    const bool isHovered = underMouse() && rect.contains(mapFromGlobal(QCursor::pos()));
    painter->fillRect(rect, colors[isHovered ? ColorRole::SurfaceHover : ColorRole::SurfaceSunken]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[ColorRole::Border]);

    const QVariant aligned = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    const QColor ink = colors[isSortedBy(column) ? ColorRole::Text : ColorRole::TextMuted];
    QRectF inner = QRectF(rect).adjusted(padding * scale, 0, -padding * scale, -1);
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    if (isSortedBy(column))
        inner.adjust(0, 0, -(triangleWidth + gap) * scale, 0);
    const QString text = model()->headerData(column, orientation()).toString();
    const qreal used = drawLine(*painter, inner, alignment | Qt::AlignVCenter, text, textFont(), ink);
    if (isSortedBy(column)) {
        const qreal x = (isRight ? inner.right() : inner.left() + used) + (gap + triangleWidth / 2) * scale;
        drawTriangle(*painter, {x, inner.center().y()}, sortIndicatorOrder(), ink, scale);
    }
}

} // namespace touchbase::ui
