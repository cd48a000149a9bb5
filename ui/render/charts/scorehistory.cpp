// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/scorecharts.h"

#include "render/bandshape.h"
#include "render/charts/plot.h"
#include "render/words.h"

#include <algorithm>
#include <cmath>

namespace touchbase::render {

namespace {

struct Zone {
    score::Band band;
    double from;
    double until;
};

std::vector<Zone> zonesOf(const score::Floors &floors)
{
    return {{score::Band::Poor, 0, floors.below},
            {score::Band::Below, floors.below, floors.meeting},
            {score::Band::Meeting, floors.meeting, floors.exceptional},
            {score::Band::Exceptional, floors.exceptional, 100}};
}

struct Span {
    double low;
    double high;
};

/// Scores may be cut: tens around what is shown, at least forty of them.
Span spanOf(const std::vector<score::Score> &points)
{
    Span span{100, 0};
    for (const score::Score &point : points) {
        span.low = std::min(span.low, point.score);
        span.high = std::max(span.high, point.score);
    }
    if (points.empty())
        return {0, 100};
    span.low = std::max(0.0, std::floor((span.low - 6) / 10) * 10);
    span.high = std::min(100.0, std::ceil((span.high + 6) / 10) * 10);
    if (span.high - span.low < 40) {
        span.low = std::max(0.0, span.high - 40);
        span.high = span.low + 40;
    }
    return span;
}

void drawZones(QPainter &painter, const Plot &plot, const score::Floors &floors, const Span &span,
               const ChartStyle &style)
{
    for (const Zone &zone : zonesOf(floors)) {
        const double from = std::max(zone.from, span.low);
        const double until = std::min(zone.until, span.high);
        if (from >= until)
            continue;
        plot.zone(from, until, style.colors().soft(zone.band));
        const qreal middle = (plot.y(from) + plot.y(until)) / 2;
        if (plot.y(from) - plot.y(until) < style.px(14))
            continue;
        const QPointF shape(plot.area().right() + style.px(14), middle);
        drawBandShape(painter, zone.band, shape, style.px(11), style.colors());
        drawLabel(painter, shape + QPointF(style.px(10), 0), Qt::AlignLeft | Qt::AlignVCenter, shortNameOf(zone.band),
                  style.font(TextStyle::Caption), style.color(ColorRole::TextMuted));
    }
    for (const double floor : {floors.below, floors.meeting, floors.exceptional}) {
        if (floor > span.low && floor < span.high)
            plot.gridLine(floor, style.format().decimal(floor, 0));
    }
}

/// The month at the first week of each.
std::vector<QString> monthsOf(const std::vector<score::Score> &points, const Format &format)
{
    std::vector<QString> labels;
    int before = points.empty() ? 0 : points.front().asOf.ymd().month;
    for (const score::Score &point : points) {
        const int month = point.asOf.ymd().month;
        labels.push_back(month == before ? QString() : format.axisMonth(point.asOf));
        before = month;
    }
    return labels;
}

void drawLine(QPainter &painter, const Plot &plot, const std::vector<score::Score> &points, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 1; i < points.size(); ++i) {
        const bool known = points[i].band != score::Band::Insufficient;
        painter.setPen(QPen(style.color(known ? ColorRole::Text : ColorRole::TextDisabled), style.px(1.8),
                            known ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
        painter.drawLine(plot.at(i - 1, points[i - 1].score), plot.at(i, points[i].score));
    }
}

void drawLast(QPainter &painter, const Plot &plot, const std::vector<score::Score> &points, const ChartStyle &style)
{
    const score::Score &last = points.back();
    const QPointF at = plot.at(points.size() - 1, last.score);
    drawBandShape(painter, last.band, at, style.px(12), style.colors());
    const bool isHigh = plot.y(last.score) < plot.area().top() + style.px(24);
    drawLabel(painter, at + QPointF(0, style.px(isHigh ? 9 : -9)),
              Qt::AlignHCenter | (isHigh ? Qt::AlignTop : Qt::AlignBottom), style.format().count(last.shown),
              style.strongCaption(), style.color(ColorRole::Text));
}

} // namespace

void drawScoreHistory(QPainter &painter, const QRectF &rect, const std::vector<score::Score> &points,
                      const score::Floors &floors, const ChartStyle &style)
{
    const Span span = spanOf(points);
    const QRectF area = rect.adjusted(style.px(28), style.px(4), -style.px(92), -style.px(24));
    const Plot plot(painter, style, area, span.low, span.high, points.size());
    painter.setRenderHint(QPainter::Antialiasing);
    drawZones(painter, plot, floors, span, style);
    if (points.empty())
        return;
    plot.placeLabels(monthsOf(points, style.format()));
    drawLine(painter, plot, points, style);
    drawLast(painter, plot, points, style);
}

} // namespace touchbase::render
