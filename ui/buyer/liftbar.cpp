// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/liftbar.h"

#include "render/bandshape.h"
#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr double span = 30; ///< points of score in sight, at least
constexpr double room = 6;  ///< points beside what matters

struct Axis {
    double low;
    double high;
    QRectF rect;

    [[nodiscard]] qreal x(double score) const
    {
        return rect.left() + rect.width() * (std::clamp(score, low, high) - low) / (high - low);
    }
};

Axis axisOf(const LiftValue &value, const QRectF &rect)
{
    const double least = std::min(value.now, value.then) - room;
    double greatest = std::max(value.now, value.then) + room;
    for (const double floor : {value.floors.exceptional, value.floors.meeting, value.floors.below})
        greatest = floor > value.now ? std::max(std::max(value.now, value.then) + room, floor + room) : greatest;
    const double missing = std::max(0.0, span - (greatest - least)) / 2;
    const double low = std::clamp(least - missing, 0.0, 100 - span);
    return {low, std::clamp(greatest + missing, low + span, 100.0), rect};
}

score::Band bandAt(double score, const LiftValue &value)
{
    return bandOf(value.floors, score::roundedScore(score));
}

QString number(double score)
{
    return QLocale().toString(score, 'f', 1);
}

void drawZones(QPainter &painter, const Axis &axis, const LiftValue &value, const render::Colors &colors)
{
    const std::array<double, 5> edges{0, value.floors.below, value.floors.meeting, value.floors.exceptional, 100};
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const qreal left = axis.x(edges[i]);
        const qreal right = axis.x(edges[i + 1]);
        if (right > left)
            painter.fillRect(QRectF(left, axis.rect.top(), right - left, axis.rect.height()),
                             colors.soft(bandAt((edges[i] + edges[i + 1]) / 2, value)));
    }
}

void drawFloor(QPainter &painter, const Axis &axis, const LiftValue &value, const QRectF &words,
               const render::Colors &colors, const QFont &font)
{
    for (const double floor : {value.floors.below, value.floors.meeting, value.floors.exceptional}) {
        if (floor <= value.now || floor >= axis.high)
            continue;
        const qreal x = axis.x(floor);
        drawTick(painter, x, axis.rect.top() - 3, axis.rect.bottom() + 3, colors[ColorRole::Text], 1.5);
        const QString text = QStringLiteral("%1 %2").arg(QString::number(static_cast<int>(floor)),
                                                         render::shortNameOf(bandAt(floor, value)));
        const QFont caption = render::font(TextStyle::Caption, font);
        const qreal width = QFontMetricsF(caption).horizontalAdvance(text) + 2;
        const qreal left = std::clamp(x - width / 2, words.left(), words.right() - width);
        drawLine(painter, QRectF(left, words.top(), width, words.height()), Qt::AlignCenter, text, caption,
                 colors[ColorRole::TextMuted]);
        return;
    }
}

void drawEnd(QPainter &painter, const Axis &axis, double score, const LiftValue &value, const QRectF &words,
             const render::Colors &colors, const QFont &font)
{
    const qreal x = axis.x(score);
    render::drawBandShape(painter, bandAt(score, value), {x, axis.rect.center().y()}, 13 * scaleOf(font), colors);
    QFont strong = render::font(TextStyle::Caption, font);
    strong.setWeight(QFont::DemiBold);
    const qreal half = 24 * scaleOf(font);
    const qreal left = std::clamp(x - half, words.left(), words.right() - 2 * half);
    drawLine(painter, QRectF(left, words.top(), 2 * half, words.height()), Qt::AlignCenter, number(score), strong,
             colors[ColorRole::Text]);
}

} // namespace

void drawLift(QPainter &painter, const QRectF &rect, const LiftValue &value, const render::Colors &colors,
              const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QRectF above(rect.left(), rect.top(), rect.width(), 16 * scale);
    const QRectF below(rect.left(), rect.bottom() - 15 * scale, rect.width(), 15 * scale);
    const Axis axis = axisOf(value, QRectF(rect.left(), above.bottom() + 3 * scale, rect.width(), 9 * scale));
    drawZones(painter, axis, value, colors);
    const qreal from = axis.x(std::min(value.now, value.then));
    const qreal to = axis.x(std::max(value.now, value.then));
    painter.fillRect(QRectF(from, axis.rect.center().y() - 2.5 * scale, to - from, 5 * scale),
                     colors[value.then < value.now ? ColorRole::BandPoor : ColorRole::BandExceptional]);
    drawFloor(painter, axis, value, above, colors, font);
    drawEnd(painter, axis, value.now, value, below, colors, font);
    const bool isApart = axis.x(value.then) - axis.x(value.now) > 44 * scale;
    if (isApart)
        drawEnd(painter, axis, value.then, value, below, colors, font);
    else if (std::abs(value.then - value.now) > 0.05)
        drawEnd(painter, axis, value.then, value, {}, colors, font);
}

QSizeF liftSize(const LiftValue &, const QFont &font)
{
    return QSizeF(200, 46) * scaleOf(font);
}

QString describe(const LiftValue &value)
{
    return QCoreApplication::translate("LiftBar", "%1 now, %2 then, %3")
        .arg(number(value.now), number(value.then), render::nameOf(bandAt(value.then, value)));
}

} // namespace touchbase::ui
