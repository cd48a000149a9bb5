// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/painting.h"

#include "render/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace touchbase::ui {

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
    const QFontMetricsF metrics(font);
    const qreal wanted = metrics.horizontalAdvance(text);
    const bool fits = wanted <= rect.width() + 0.5;
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return qMin(wanted, rect.width());
}

} // namespace touchbase::ui
