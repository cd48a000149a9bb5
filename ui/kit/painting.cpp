// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/painting.h"

#include "kit/shapedline.h"
#include "render/typography.h"

#include <QFontInfo>
#include <QStyle>

namespace touchbase::ui {

namespace {

/// Where a line begins that stands in a rect; as QPainter::drawText has it.
QPointF startOf(const QTextLine &line, const QRectF &rect, Qt::Alignment alignment)
{
    const qreal besides = rect.width() - line.horizontalAdvance();
    const qreal above = rect.height() - line.ascent() - line.descent();
    const auto part = [alignment](Qt::AlignmentFlag center, Qt::AlignmentFlag end) {
        return alignment.testFlag(center) ? 0.5 : alignment.testFlag(end) ? 1.0 : 0.0;
    };
    return rect.topLeft()
           + QPointF(besides * part(Qt::AlignHCenter, Qt::AlignRight), above * part(Qt::AlignVCenter, Qt::AlignBottom));
}

} // namespace

qreal scaleOf(const QFont &base)
{
    const int pixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    return static_cast<qreal>(pixels) / render::bodyPixels;
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const render::Colors &colors, qreal scale)
{
    const PainterScope scope(painter);
    const qreal width = 2 * scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors[render::ColorRole::Accent], width));
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawBar(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal fitting = qMin(radius, qMin(rect.width(), rect.height()) / 2);
    painter.drawRoundedRect(rect, fitting, fitting);
}

void drawTick(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

qreal drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
               const QColor &color)
{
    if (text.isEmpty())
        return 0;
    ShapedLine &shaped = ShapedLine::of(text, font);
    const QTextLine line = shaped.within(rect.width());
    painter.setPen(color);
    line.draw(&painter, startOf(line, rect, QStyle::visualAlignment(painter.layoutDirection(), alignment)));
    return qMin(shaped.size().width(), rect.width());
}

QSizeF lineSize(const QString &text, const QFont &font)
{
    return ShapedLine::of(text, font).size();
}

} // namespace touchbase::ui
