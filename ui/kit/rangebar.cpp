// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/rangebar.h"

#include "render/bandshape.h"
#include "render/words.h"

#include <QCoreApplication>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr qreal thickness = 7;
constexpr qreal markerSide = 11;
constexpr qreal haloRadius = 6.5;
constexpr qreal targetHalf = 6.5;

/// Where the axis lies in the rect: half a marker is left at both ends.
struct Axis {
    QRectF bar;
    double low;
    double high;

    [[nodiscard]] qreal x(double value) const
    {
        return bar.left() + bar.width() * (qBound(low, value, high) - low) / (high - low);
    }
    [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
};

Axis axisOf(const QRectF &rect, const RangeValue &value, qreal scale)
{
    const qreal inset = haloRadius * scale;
    const QRectF bar(rect.left() + inset, rect.center().y() - thickness * scale / 2, rect.width() - 2 * inset,
                     thickness * scale);
    return {bar, value.zones.first().from, value.zones.last().to};
}

void drawZones(QPainter &painter, const Axis &axis, const RangeValue &value, const render::Colors &colors, qreal scale)
{
    for (const RangeZone &zone : value.zones) {
        const bool isLast = &zone == &value.zones.last();
        const qreal right = axis.x(zone.to) - (isLast ? 0 : scale);
        drawBar(painter, QRectF(QPointF(axis.x(zone.from), axis.bar.top()), QPointF(right, axis.bar.bottom())), scale,
                colors.soft(zone.band));
    }
}

void drawInterval(QPainter &painter, const Axis &axis, const RangeInterval &interval, const QColor &color, qreal scale)
{
    painter.setPen(QPen(color, 1.2 * scale, Qt::SolidLine, Qt::FlatCap));
    const qreal y = axis.bar.center().y();
    painter.drawLine(QPointF(axis.x(interval.low), y), QPointF(axis.x(interval.high), y));
}

/// Points away from the bar: the value is beyond its end.
void drawArrow(QPainter &painter, const Axis &axis, bool isHigh, const QColor &color, qreal scale)
{
    const qreal direction = isHigh ? 1 : -1;
    const QPointF tip(isHigh ? axis.bar.right() + 6 * scale : axis.bar.left() - 6 * scale, axis.bar.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{tip, tip + QPointF(-6 * direction, 5) * scale, tip + QPointF(-6 * direction, -5) * scale});
}

void drawMarker(QPainter &painter, const Axis &axis, const RangeValue &value, const render::Colors &colors, qreal scale)
{
    const bool isHigh = *value.value > axis.high;
    if (!axis.holds(*value.value))
        drawArrow(painter, axis, isHigh, colors.graphic(value.band), scale);
    const qreal away = axis.holds(*value.value) ? 0 : (isHigh ? -6 : 6) * scale;
    const QPointF center(axis.x(*value.value) + away, axis.bar.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[ColorRole::SurfaceRaised]);
    painter.drawEllipse(center, haloRadius * scale, haloRadius * scale);
    render::drawBandShape(painter, value.band, center, markerSide * scale, colors);
}

} // namespace

QSizeF rangeBarSize(const RangeValue &, const QFont &font)
{
    return QSizeF(150, 19) * scaleOf(font);
}

void drawRangeBar(QPainter &painter, const QRectF &rect, const RangeValue &value, const render::Colors &colors,
                  const QFont &font)
{
    if (value.zones.isEmpty() || value.zones.last().to <= value.zones.first().from)
        return;
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const Axis axis = axisOf(rect, value, scale);
    drawZones(painter, axis, value, colors, scale);
    if (value.interval)
        drawInterval(painter, axis, *value.interval, colors[ColorRole::Text], scale);
    if (value.target)
        drawTick(painter, axis.x(*value.target), rect.center().y() - targetHalf * scale,
                 rect.center().y() + targetHalf * scale, colors[ColorRole::Text], 1.5 * scale);
    if (value.value)
        drawMarker(painter, axis, value, colors, scale);
}

QString describe(const RangeValue &value)
{
    if (!value.value)
        return render::nameOf(score::Band::Insufficient);
    if (value.words.isEmpty())
        return render::nameOf(value.band);
    return QCoreApplication::translate("RangeBar", "%1, %2").arg(value.words, render::nameOf(value.band));
}

} // namespace touchbase::ui
