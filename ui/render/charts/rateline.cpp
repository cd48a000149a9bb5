// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/rateline.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr int mostTicks = 5;
constexpr qreal pointRadius = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

std::vector<double> ticksUpTo(double top)
{
    return niceTicks(0, std::max(top, 1.0), mostTicks);
}

void drawPoint(QPainter &painter, QPointF at, const RatePoint &point, const ChartStyle &style)
{
    const QColor color = style.color(point.signals ? ColorRole::BandPoor : ColorRole::Series1);
    painter.setPen(QPen(color, style.px(1.5)));
    painter.setBrush(point.fresh ? style.color(ColorRole::SurfaceRaised) : color);
    const qreal radius = style.px(pointRadius);
    if (point.signals)
        painter.drawRect(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    else
        painter.drawEllipse(at, radius, radius);
}

} // namespace

double highestOf(const std::vector<RatePoint> &points)
{
    double highest = 0;
    for (const RatePoint &point : points)
        highest = std::max(highest, point.percent.value_or(0));
    return highest;
}

Plot ratePlot(QPainter &painter, const QRectF &rect, const ChartStyle &style, double top,
              const std::vector<RatePoint> &points)
{
    const QRectF area = rect.adjusted(style.px(36), style.px(8), -style.px(128), -style.px(24));
    Plot plot(painter, style, area, 0, ticksUpTo(top).back(), points.size());
    std::vector<QString> days;
    for (const RatePoint &point : points)
        days.push_back(style.format().shortDay(point.from));
    plot.placeLabels(days);
    return plot;
}

void rateGrid(const Plot &plot, const ChartStyle &style, double top)
{
    for (const double tick : ticksUpTo(top))
        plot.gridLine(tick, style.format().shortest(tick) + QLatin1Char('%'));
}

void drawRateLine(QPainter &painter, const Plot &plot, const std::vector<RatePoint> &points, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 1; i < points.size(); ++i) {
        if (!points[i - 1].percent || !points[i].percent)
            continue;
        QPen pen(style.color(ColorRole::Series1), style.px(1.8), Qt::SolidLine, Qt::RoundCap);
        if (points[i].fresh)
            pen.setDashPattern({2, 2.5});
        painter.setPen(pen);
        painter.drawLine(plot.at(i - 1, *points[i - 1].percent), plot.at(i, *points[i].percent));
    }
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].percent)
            drawPoint(painter, plot.at(i, *points[i].percent), points[i], style);
    }
    painter.setBrush(Qt::NoBrush);
}

void labelLast(Plot &plot, const std::vector<RatePoint> &points, const ChartStyle &style)
{
    const auto last = std::find_if(points.rbegin(), points.rend(), [](const auto &point) { return point.percent; });
    if (last == points.rend())
        return;
    const QString rate = style.format().rate(*last->percent, static_cast<double>(last->n));
    plot.endLabel(*last->percent,
                  last->fresh ? tr("%1 so far").arg(rate)
                              : tr("%1 of %2 leads").arg(rate, style.format().count(last->n)),
                  style.strongCaption(), style.color(ColorRole::Text));
}

} // namespace touchbase::render
