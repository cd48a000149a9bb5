// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scorering.h"

#include "render/format.h"
#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>

#include <array>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

// In a square of 132 units.
constexpr qreal units = 132;
constexpr qreal radius = 57;
constexpr qreal thickness = 10;
constexpr qreal openingDegrees = 60;
constexpr qreal arcDegrees = 360 - openingDegrees;
constexpr qreal gapDegrees = 3.6; ///< between two zones

/// Degrees as Qt counts them, counter-clockwise from three o'clock: 0 is at seven o'clock, 100 at five.
qreal degreesOf(double score)
{
    return 270 - openingDegrees / 2 - arcDegrees * qBound(0.0, score, 100.0) / 100;
}

QPointF onRing(double score, qreal reach)
{
    const qreal angle = qDegreesToRadians(degreesOf(score));
    return {units / 2 + reach * qCos(angle), units / 2 - reach * qSin(angle)};
}

void drawArc(QPainter &painter, qreal fromDegrees, qreal toDegrees)
{
    const QRectF box(units / 2 - radius, units / 2 - radius, 2 * radius, 2 * radius);
    painter.drawArc(box, qRound(fromDegrees * 16), qRound((toDegrees - fromDegrees) * 16));
}

struct Zone {
    double from;
    double to;
    Band band;
};

std::array<Zone, 4> zonesOf(const score::Floors &floors)
{
    return {Zone{0, floors.below, Band::Poor}, Zone{floors.below, floors.meeting, Band::Below},
            Zone{floors.meeting, floors.exceptional, Band::Meeting}, Zone{floors.exceptional, 100, Band::Exceptional}};
}

QPen penOf(const QColor &color)
{
    return {color, thickness, Qt::SolidLine, Qt::FlatCap};
}

void drawZones(QPainter &painter, const RingValue &value, const render::Colors &colors)
{
    for (const Zone &zone : zonesOf(value.floors)) {
        painter.setPen(penOf(colors.soft(zone.band)));
        drawArc(painter, degreesOf(zone.from) - (zone.from > 0 ? gapDegrees / 2 : 0),
                degreesOf(zone.to) + (zone.to < 100 ? gapDegrees / 2 : 0));
    }
}

void drawScore(QPainter &painter, const RingValue &value, const render::Colors &colors)
{
    painter.setPen(penOf(colors.graphic(value.band)));
    drawArc(painter, degreesOf(0), degreesOf(*value.shown));
    painter.setPen(QPen(colors[ColorRole::SurfaceRaised], 2));
    for (const double floor : {value.floors.below, value.floors.meeting, value.floors.exceptional})
        painter.drawLine(onRing(floor, radius - 6), onRing(floor, radius + 6));
}

/// The tick has room around it, so that it is seen on a band of any colour.
void drawCompared(QPainter &painter, int compared, const render::Colors &colors)
{
    const QLineF tick(onRing(compared, radius - 8), onRing(compared, radius + 6));
    painter.setPen(QPen(colors[ColorRole::SurfaceRaised], 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tick);
    painter.setPen(QPen(colors[ColorRole::Text], 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tick);
}

void drawDashes(QPainter &painter, const QColor &color)
{
    QPen pen(color, thickness * 0.3, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.6, 2});
    painter.setPen(pen);
    drawArc(painter, degreesOf(0), degreesOf(100));
}

void drawNumber(QPainter &painter, const QPointF &center, qreal side, const RingValue &value,
                const render::Colors &colors, const QFont &base)
{
    const qreal unit = side / units;
    QFont font = render::font(TextStyle::RingNumeral, base);
    font.setLetterSpacing(QFont::AbsoluteSpacing, -unit);
    const bool isGray = value.band == Band::Insufficient;
    drawLine(painter, QRectF(center.x() - side / 2, center.y() - 26 * unit, side, 46 * unit), Qt::AlignCenter,
             value.shown ? QString::number(*value.shown) : render::Format::unknown(), font,
             colors[isGray ? ColorRole::TextMuted : ColorRole::Text]);
    drawLine(painter, QRectF(center.x() - side / 2, center.y() + 16 * unit, side, 16 * unit), Qt::AlignCenter,
             QCoreApplication::translate("ScoreRing", "of 100"), render::font(TextStyle::Caption, base),
             colors[ColorRole::TextMuted]);
}

} // namespace

QSizeF scoreRingSize(const RingValue &, const QFont &font)
{
    return QSizeF(units, units) * scaleOf(font);
}

void drawScoreRing(QPainter &painter, const QRectF &rect, const RingValue &value, const render::Colors &colors,
                   const QFont &font)
{
    const PainterScope scope(painter);
    const qreal side = qMin(rect.width(), rect.height());
    drawNumber(painter, rect.center(), side, value, colors, font);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / units, side / units);
    painter.setBrush(Qt::NoBrush);
    if (value.band == Band::Insufficient || !value.shown) {
        drawDashes(painter, colors[ColorRole::BandNone]);
        return;
    }
    drawZones(painter, value, colors);
    drawScore(painter, value, colors);
    if (value.compared)
        drawCompared(painter, *value.compared, colors);
}

QString describe(const RingValue &value)
{
    if (!value.shown)
        return QCoreApplication::translate("ScoreRing", "No score: %1").arg(render::nameOf(value.band));
    const QString now = QCoreApplication::translate("ScoreRing", "Score %1 of 100, %2")
                            .arg(QString::number(*value.shown), render::nameOf(value.band));
    if (!value.compared)
        return now;
    return QCoreApplication::translate("ScoreRing", "%1, before %2").arg(now, QString::number(*value.compared));
}

ScoreRing::ScoreRing(QWidget *parent) : ScoreRing(RingValue(), parent) {}

ScoreRing::ScoreRing(const RingValue &value, QWidget *parent) : ValueFigure(value, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace touchbase::ui
