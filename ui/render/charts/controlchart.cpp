// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/ratechart.h"

#include "render/charts/plot.h"
#include "render/charts/rateline.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr double percent = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

std::vector<RatePoint> pointsOf(const WeeklyChart &chart)
{
    std::vector<RatePoint> points;
    for (size_t i = 0; i < chart.weeks.size(); ++i) {
        const ChartWeek &week = chart.weeks[i];
        const stats::ControlPoint &point = chart.chart.points[i];
        points.push_back(
            {week.from, week.to, percent * point.value.value, week.n, week.fresh, !point.signals.isEmpty()});
    }
    return points;
}

double highestLimit(const WeeklyChart &chart)
{
    double highest = 0;
    for (const stats::ControlPoint &point : chart.chart.points) {
        if (point.limits)
            highest = std::max(highest, percent * point.limits->ucl.value);
    }
    return highest;
}

/// One limit as steps: each week has its own, because n varies.
void drawSteps(QPainter &painter, const Plot &plot, const WeeklyChart &chart,
               stats::Fraction stats::ControlLimits::*side)
{
    QPolygonF steps;
    const auto drawAll = [&] {
        painter.drawPolyline(steps);
        steps.clear();
    };
    for (size_t i = 0; i < chart.chart.points.size(); ++i) {
        const auto &limits = chart.chart.points[i].limits;
        if (!limits) {
            drawAll();
            continue;
        }
        const qreal y = plot.y(percent * ((*limits).*side).value);
        steps << QPointF(plot.edge(i), y) << QPointF(plot.edge(i + 1), y);
    }
    drawAll();
}

void labelLimits(Plot &plot, const WeeklyChart &chart, const ChartStyle &style)
{
    const auto &points = chart.chart.points;
    const auto last = std::find_if(points.rbegin(), points.rend(), [](const auto &point) { return point.limits; });
    if (last == points.rend())
        return;
    const QFont font = style.font(TextStyle::Caption);
    const QColor color = style.color(ColorRole::TextMuted);
    const auto name = [&](const QString &text, stats::Fraction at) {
        plot.endLabel(percent * at.value, text.arg(style.format().decimal(percent * at.value, 1)), font, color);
    };
    name(tr("upper limit %1%"), last->limits->ucl);
    if (last->limits->lcl.value > 0)
        name(tr("lower limit %1%"), last->limits->lcl);
    if (chart.chart.center)
        name(tr("centre %1%"), *chart.chart.center);
}

} // namespace

void drawControlChart(QPainter &painter, const QRectF &rect, const WeeklyChart &chart, const ChartStyle &style)
{
    const std::vector<RatePoint> points = pointsOf(chart);
    const double top = std::max(highestLimit(chart), highestOf(points)) * 1.08;
    Plot plot = ratePlot(painter, rect, style, top, points);
    rateGrid(plot, style, top);
    QPen limits(style.color(ColorRole::BorderStrong), style.px(1.2));
    limits.setDashPattern({4, 3});
    painter.setPen(limits);
    drawSteps(painter, plot, chart, &stats::ControlLimits::ucl);
    drawSteps(painter, plot, chart, &stats::ControlLimits::lcl);
    if (chart.chart.center) {
        const qreal y = plot.y(percent * chart.chart.center->value);
        painter.setPen(QPen(style.color(ColorRole::BorderStrong), style.px(1.2)));
        painter.drawLine(QPointF(plot.area().left(), y), QPointF(plot.area().right(), y));
    }
    drawRateLine(painter, plot, points, style);
    labelLimits(plot, chart, style);
    labelLast(plot, points, style);
    plot.drawEndLabels();
}

} // namespace touchbase::render
