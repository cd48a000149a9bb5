// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/scorecharts.h"

#include "render/charts/plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr int mostTicks = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

double highestOf(const std::vector<report::WeekVolume> &weeks)
{
    double highest = 1;
    for (const report::WeekVolume &week : weeks)
        highest = std::max({highest, static_cast<double>(week.delivered), week.agreed.value_or(0)});
    return highest;
}

void drawBars(QPainter &painter, const Plot &plot, const std::vector<report::WeekVolume> &weeks,
              const ChartStyle &style)
{
    for (size_t i = 0; i < weeks.size(); ++i) {
        const qreal gap = (plot.edge(i + 1) - plot.edge(i)) * 0.16;
        const QRectF bar(QPointF(plot.edge(i) + gap, plot.y(static_cast<double>(weeks[i].delivered))),
                         QPointF(plot.edge(i + 1) - gap, plot.y(0)));
        if (weeks[i].unknown)
            drawLabel(painter, {plot.x(i), plot.y(0) - style.px(3)}, Qt::AlignHCenter | Qt::AlignBottom,
                      QStringLiteral("?"), style.font(TextStyle::Caption), style.color(ColorRole::TextMuted));
        else
            painter.fillRect(bar, style.color(ColorRole::Series1));
    }
}

void drawAgreed(QPainter &painter, Plot &plot, const std::vector<report::WeekVolume> &weeks, const ChartStyle &style)
{
    QPen pen(style.color(ColorRole::Series2), style.px(1.8));
    std::optional<double> before;
    for (size_t i = 0; i < weeks.size(); ++i) {
        const auto agreed = weeks[i].agreed;
        painter.setPen(pen);
        if (agreed)
            painter.drawLine(QPointF(plot.edge(i), plot.y(*agreed)), QPointF(plot.edge(i + 1), plot.y(*agreed)));
        if (agreed && before && *agreed != *before)
            painter.drawLine(QPointF(plot.edge(i), plot.y(*before)), QPointF(plot.edge(i), plot.y(*agreed)));
        before = agreed;
    }
    if (before)
        plot.endLabel(*before, tr("agreed %1").arg(style.format().shortest(*before)), style.font(TextStyle::Caption),
                      style.color(ColorRole::TextMuted));
}

} // namespace

void drawWeeklyVolume(QPainter &painter, const QRectF &rect, const std::vector<report::WeekVolume> &weeks,
                      const ChartStyle &style)
{
    const std::vector<double> ticks = niceTicks(0, highestOf(weeks), mostTicks);
    const QRectF area = rect.adjusted(style.px(44), style.px(8), -style.px(112), -style.px(24));
    Plot plot(painter, style, area, 0, ticks.back(), weeks.size());
    for (const double tick : ticks)
        plot.gridLine(tick, style.format().shortest(tick));
    std::vector<QString> days;
    for (const report::WeekVolume &week : weeks)
        days.push_back(style.format().shortDay(week.from));
    plot.placeLabels(days);
    drawBars(painter, plot, weeks, style);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAgreed(painter, plot, weeks, style);
    if (!weeks.empty() && !weeks.back().unknown)
        plot.endLabel(static_cast<double>(weeks.back().delivered),
                      tr("%1 leads").arg(style.format().count(weeks.back().delivered)), style.strongCaption(),
                      style.color(ColorRole::Text));
    plot.drawEndLabels();
}

} // namespace touchbase::render
