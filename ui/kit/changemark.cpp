// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/changemark.h"

#include "render/format.h"
#include "render/typography.h"

#include <QCoreApplication>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal side = 9;
constexpr qreal gap = 4;

QString textOf(const ChangeValue &value)
{
    return value.points ? QString::number(qAbs(*value.points)) : render::Format::unknown();
}

QColor colorOf(const ChangeValue &value, const render::Colors &colors)
{
    if (!value.points || qAbs(*value.points) < value.quiet)
        return colors[ColorRole::TextMuted];
    return colors[*value.points < 0 ? ColorRole::BandPoorText : ColorRole::BandExceptionalText];
}

void drawTriangle(QPainter &painter, QPointF center, bool isDown, const QColor &color, qreal scale)
{
    const qreal half = side * scale / 2;
    const qreal point = isDown ? half * 0.85 : -half * 0.85;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{center + QPointF(0, point), center + QPointF(half, -point), center + QPointF(-half, -point)});
}

} // namespace

QSizeF changeSize(const ChangeValue &value, const QFont &font)
{
    const QSizeF text = lineSize(textOf(value), render::font(TextStyle::Secondary, font));
    return {(side + gap) * scaleOf(font) + text.width(), text.height()};
}

void drawChange(QPainter &painter, const QRectF &rect, const ChangeValue &value, const render::Colors &colors,
                const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QColor color = colorOf(value, colors);
    const qreal width = drawLine(painter, rect, Qt::AlignRight | Qt::AlignVCenter, textOf(value),
                                 render::font(TextStyle::Secondary, font), color);
    if (value.points.value_or(0) != 0)
        drawTriangle(painter, {rect.right() - width - (gap + side / 2) * scale, rect.center().y()}, *value.points < 0,
                     color, scale);
}

QString describe(const ChangeValue &value)
{
    if (!value.points)
        return QCoreApplication::translate("ChangeMark", "no earlier score");
    if (*value.points == 0)
        return QCoreApplication::translate("ChangeMark", "unchanged");
    return (*value.points < 0 ? QCoreApplication::translate("ChangeMark", "down %1")
                              : QCoreApplication::translate("ChangeMark", "up %1"))
        .arg(qAbs(*value.points));
}

} // namespace touchbase::ui
