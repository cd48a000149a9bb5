// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/ratechart.h"

#include "render/charts/plot.h"
#include "render/charts/rateline.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::render {

namespace {

using report::WeekRate;

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

std::vector<RatePoint> pointsOf(const std::vector<WeekRate> &weeks)
{
    std::vector<RatePoint> points;
    for (const WeekRate &week : weeks)
        points.push_back({week.from, week.until, week.percent(), week.n, week.fresh, false});
    return points;
}

/// Says what the highest point is, where it is not the last one, which is labelled at its end.
void labelHighest(QPainter &painter, const Plot &plot, const std::vector<RatePoint> &points, const ChartStyle &style)
{
    const auto highest = std::max_element(points.begin(), points.end(), [](const auto &left, const auto &right) {
        return left.percent.value_or(-1) < right.percent.value_or(-1);
    });
    if (highest == points.end() || !highest->percent || highest == std::prev(points.end()))
        return;
    const auto place = static_cast<size_t>(highest - points.begin());
    const QString text = tr("%1 of %2 leads")
                             .arg(style.format().rate(*highest->percent, static_cast<double>(highest->n)),
                                  style.format().count(highest->n));
    drawLabel(painter, plot.at(place, *highest->percent) - QPointF(0, style.px(7)),
              (place == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignBottom, text, style.font(TextStyle::Caption),
              style.color(ColorRole::Text));
}

} // namespace

void drawWeeklyRate(QPainter &painter, const QRectF &rect, const report::QuarterlyReview &review,
                    const ChartStyle &style)
{
    const report::ComparedFigure &figure = review.figure(report::FigureKind::DisputeRate);
    const std::vector<RatePoint> points = pointsOf(review.weeks);
    double top = figure.typical ? figure.typical->until : 0;
    top = std::max({top, figure.agreed ? figure.agreed->value : 0, highestOf(points) * 1.12});

    Plot plot = ratePlot(painter, rect, style, top, points);
    const Format &format = style.format();
    if (figure.typical) {
        plot.zone(figure.typical->from, figure.typical->until, style.color(ColorRole::SurfaceSunken));
        plot.endLabel((figure.typical->from + figure.typical->until) / 2,
                      tr("typical %1 to %2%")
                          .arg(format.decimal(figure.typical->from, 0), format.decimal(figure.typical->until, 0)),
                      style.font(TextStyle::Caption), style.color(ColorRole::TextMuted));
    }
    rateGrid(plot, style, top);
    if (figure.agreed) {
        plot.dashedLine(figure.agreed->value, style.color(ColorRole::TextMuted));
        plot.endLabel(figure.agreed->value, tr("at most %1% agreed").arg(format.shortest(figure.agreed->value)),
                      style.font(TextStyle::Caption), style.color(ColorRole::TextMuted));
    }
    drawRateLine(painter, plot, points, style);
    labelHighest(painter, plot, points, style);
    labelLast(plot, points, style);
    plot.drawEndLabels();
}

} // namespace touchbase::render
