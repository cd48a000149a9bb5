// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bandshape.h"

#include <QPainterPath>
#include <QtMath>

namespace touchbase::render {

namespace {

constexpr qreal radiusInUnits = 5.2;
constexpr qreal unitsOfSide = 12;

QPainterPath star(QPointF center, qreal radius)
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = M_PI * (i / 5.0 - 0.5);
        const qreal reach = i % 2 == 0 ? radius * 1.08 : radius * 0.46;
        corners << center + QPointF(qCos(angle), qSin(angle)) * reach;
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(QPointF center, qreal radius)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{center + QPointF(0, -radius), center + QPointF(radius * 1.04, radius * 0.8),
                              center + QPointF(-radius * 1.04, radius * 0.8)});
    path.closeSubpath();
    return path;
}

void drawCrossedSquare(QPainter &painter, QPointF center, qreal radius, const Colors &colors)
{
    const qreal half = radius * 0.9;
    painter.drawRoundedRect(QRectF(center - QPointF(half, half), QSizeF(2 * half, 2 * half)), radius * 0.25,
                            radius * 0.25);
    painter.setPen(QPen(colors[ColorRole::SurfaceRaised], radius * 0.28, Qt::SolidLine, Qt::RoundCap));
    const qreal arm = radius * 0.42;
    painter.drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
    painter.drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
}

} // namespace

void drawBandShape(QPainter &painter, score::Band band, QPointF center, qreal size, const Colors &colors)
{
    const qreal radius = size * radiusInUnits / unitsOfSide;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.graphic(band));
    switch (band) {
    case score::Band::Exceptional:
        painter.drawPath(star(center, radius));
        break;
    case score::Band::Meeting:
        painter.drawEllipse(center, radius * 0.9, radius * 0.9);
        break;
    case score::Band::Below:
        painter.drawPath(triangle(center, radius));
        break;
    case score::Band::Poor:
        drawCrossedSquare(painter, center, radius, colors);
        break;
    case score::Band::Insufficient:
        QPen pen(colors.graphic(band), radius * 0.27);
        pen.setDashPattern({1.6, 1.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius * 0.86, radius * 0.86);
        break;
    }
    painter.restore();
}

} // namespace touchbase::render
