// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/plot.h"

namespace touchbase::render {

/// A week on a chart of rates.
struct RatePoint {
    Day from;
    Day until;
    std::optional<double> percent; ///< nothing leaves a gap
    qint64 n;
    bool fresh;   ///< hollow: its sales may still come back
    bool signals; ///< a square: it is not chance
};

[[nodiscard]] double highestOf(const std::vector<RatePoint> &points);
/// The plot within a rectangle: room for percentages at the left, days below, labels at the right; days are drawn.
[[nodiscard]] Plot ratePlot(QPainter &painter, const QRectF &rect, const ChartStyle &style, double top,
                            const std::vector<RatePoint> &points);
/// Lines at round percentages.
void rateGrid(const Plot &plot, const ChartStyle &style, double top);
void drawRateLine(QPainter &painter, const Plot &plot, const std::vector<RatePoint> &points, const ChartStyle &style);
/// The value of the last point at its end.
void labelLast(Plot &plot, const std::vector<RatePoint> &points, const ChartStyle &style);

} // namespace touchbase::render
