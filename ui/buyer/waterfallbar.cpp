// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/waterfallbar.h"

#include "render/bandshape.h"
#include "render/typography.h"

#include <algorithm>
#include <cmath>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr double wideRange = 30;
constexpr qreal labelRoom = 28; ///< pixels at 100 % for a label of the axis
constexpr double room = 1.5;    ///< points left free at both ends of the axis

struct Axis {
    double low;
    double high;
    double grid;
};

Axis axisAround(double least, double greatest)
{
    const double grid = greatest - least > wideRange ? 10 : 5;
    return {std::max(0.0, std::floor((least - room) / grid) * grid),
            std::min(100.0, std::ceil((greatest + room) / grid) * grid), grid};
}

double xOf(double score, const WaterfallBarValue &value, const QRectF &rect)
{
    return rect.left() + rect.width() * (score - value.low) / std::max(1.0, value.high - value.low);
}

void drawGrid(QPainter &painter, const QRectF &rect, const WaterfallBarValue &value, const render::Colors &colors)
{
    for (double score = value.low; score <= value.high; score += value.grid)
        painter.fillRect(QRectF(std::round(xOf(score, value, rect)), rect.top(), 1, rect.height()),
                         colors[ColorRole::Gridline]);
    if (value.floor < 0)
        return;
    QPen pen(colors[ColorRole::Accent], 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double x = std::round(xOf(value.floor, value, rect)) + 0.5;
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void drawAxis(QPainter &painter, const QRectF &rect, const WaterfallBarValue &value, const render::Colors &colors,
              const QFont &font)
{
    const QFont caption = render::font(render::TextStyle::Caption, font);
    // Only as many labels as there is room for, and always those of the grid.
    const double apart = rect.width() * value.grid / std::max(1.0, value.high - value.low);
    const double step = value.grid * std::ceil(std::max(1.0, labelRoom * scaleOf(font) / std::max(1.0, apart)));
    for (double score = value.low; score <= value.high; score += step)
        drawLine(painter, QRectF(xOf(score, value, rect) - 20, rect.top(), 40, rect.height()), Qt::AlignCenter,
                 QString::number(static_cast<int>(score)), caption, colors[ColorRole::TextMuted]);
}

void drawStep(QPainter &painter, const QRectF &rect, const WaterfallBarValue &value, const render::Colors &colors,
              qreal scale)
{
    const double begin = xOf(value.from, value, rect);
    const double end = xOf(value.to, value, rect);
    const qreal height = 12 * scale;
    painter.fillRect(QRectF(std::round(begin), rect.top(), 1, rect.height() / 2), colors[ColorRole::TextMuted]);
    painter.fillRect(QRectF(std::round(end), rect.center().y(), 1, rect.height() / 2 + 2),
                     colors[ColorRole::TextMuted]);
    const bool isLoss = value.to < value.from;
    const QRectF bar(std::min(begin, end), rect.center().y() - height / 2, std::max(2.0, std::abs(end - begin)),
                     height);
    drawBar(painter, bar, 1, colors[isLoss ? ColorRole::BandPoor : ColorRole::BandExceptional]);
}

} // namespace

std::vector<WaterfallBarValue> waterfallBars(const score::Waterfall &waterfall, const score::Floors &floors)
{
    double at = waterfall.fromTenths / 10.0;
    std::vector<WaterfallBarValue> bars{{.kind = WaterfallBarValue::Kind::End, .from = at, .to = at}};
    double least = std::min(waterfall.fromTenths, waterfall.toTenths) / 10.0;
    double greatest = std::max(waterfall.fromTenths, waterfall.toTenths) / 10.0;
    for (const score::WaterfallTerm &term : waterfall.terms) {
        bars.push_back({.kind = WaterfallBarValue::Kind::Step, .from = at, .to = at + term.tenths / 10.0});
        at = bars.back().to;
        least = std::min(least, at);
        greatest = std::max(greatest, at);
    }
    const double end = waterfall.toTenths / 10.0;
    bars.push_back({.kind = WaterfallBarValue::Kind::End, .from = end, .to = end});
    bars.push_back({.kind = WaterfallBarValue::Kind::Axis});
    const Axis axis = axisAround(least, greatest);
    double inSight = -1;
    for (const double floor : {floors.below, floors.meeting, floors.exceptional})
        inSight = floor > axis.low && floor < axis.high ? floor : inSight;
    for (WaterfallBarValue &bar : bars) {
        bar.low = axis.low;
        bar.high = axis.high;
        bar.grid = axis.grid;
        bar.floor = inSight;
        bar.band = bandOf(floors, score::roundedScore(bar.to));
    }
    return bars;
}

void drawWaterfallBar(QPainter &painter, const QRectF &rect, const WaterfallBarValue &value,
                      const render::Colors &colors, const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    if (value.kind == WaterfallBarValue::Kind::Axis) {
        drawAxis(painter, rect, value, colors, font);
        return;
    }
    drawGrid(painter, rect, value, colors);
    if (value.kind == WaterfallBarValue::Kind::Step)
        drawStep(painter, rect, value, colors, scale);
    else
        render::drawBandShape(painter, value.band, {xOf(value.to, value, rect), rect.center().y()}, 13 * scale, colors);
}

QSizeF waterfallBarSize(const WaterfallBarValue &, const QFont &font)
{
    return QSizeF(160, 16) * scaleOf(font);
}

void WaterfallDelegate::drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                                    const QStyleOptionViewItem &option) const
{
    const QVariant data = index.data(ValueRole);
    if (data.canConvert<WaterfallBarValue>())
        drawWaterfallBar(painter, rect.adjusted(8, 0, -8, 1), data.value<WaterfallBarValue>(), colorsOf(option),
                         option.font);
}

} // namespace touchbase::ui
