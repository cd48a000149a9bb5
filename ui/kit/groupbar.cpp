// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/groupbar.h"

#include "render/words.h"

#include <QCoreApplication>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr qreal thickness = 6;
constexpr qreal notchHalf = 5;
constexpr qreal tickHalf = 6;

qreal positionOf(const QRectF &bar, double score)
{
    return bar.left() + bar.width() * qBound(0.0, score, 100.0) / 100;
}

void drawNotches(QPainter &painter, const QRectF &bar, const score::Floors &floors, const QColor &gap, qreal scale)
{
    const qreal middle = bar.center().y();
    for (const double floor : {floors.below, floors.meeting, floors.exceptional})
        drawTick(painter, positionOf(bar, floor), middle - notchHalf * scale, middle + notchHalf * scale, gap,
                 1.5 * scale);
}

} // namespace

QSizeF groupBarSize(const GroupBarValue &, const QFont &font)
{
    return QSizeF(82, 14) * scaleOf(font);
}

void drawGroupBar(QPainter &painter, const QRectF &rect, const GroupBarValue &value, const render::Colors &colors,
                  const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const qreal middle = rect.center().y();
    const QRectF bar(rect.left() + scale, middle - thickness * scale / 2, rect.width() - 2 * scale, thickness * scale);
    drawBar(painter, bar, thickness * scale / 2, colors[ColorRole::Gridline]);
    if (value.score)
        drawBar(painter, QRectF(bar.topLeft(), QPointF(positionOf(bar, *value.score), bar.bottom())),
                thickness * scale / 2, colors.graphic(value.band));
    drawNotches(painter, bar, value.floors, colors[ColorRole::SurfaceRaised], scale);
    if (value.earlier)
        drawTick(painter, positionOf(bar, *value.earlier), middle - tickHalf * scale, middle + tickHalf * scale,
                 colors[ColorRole::Text], 1.5 * scale);
}

QString describe(const GroupBarValue &value)
{
    if (!value.score)
        return render::nameOf(score::Band::Insufficient);
    const QString now = QCoreApplication::translate("GroupBar", "%1, %2")
                            .arg(QString::number(score::roundedScore(*value.score)), render::nameOf(value.band));
    if (!value.earlier)
        return now;
    return QCoreApplication::translate("GroupBar", "%1, before %2")
        .arg(now, QString::number(score::roundedScore(*value.earlier)));
}

} // namespace touchbase::ui
