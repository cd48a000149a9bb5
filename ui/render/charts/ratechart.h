// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/weeklychart.h"
#include "render/charts/chartstyle.h"
#include "report/quarterlyreview.h"

class QPainter;

namespace touchbase::render {

/// The dispute rate of a quarter by week: points joined by a line, those of weeks whose sales may still come back
/// hollow and dashed; the typical range as a quiet zone, what was agreed as a dashed line. It says what it shows by
/// shape and label, so it can be read without colours.
void drawWeeklyRate(QPainter &painter, const QRectF &rect, const report::QuarterlyReview &review,
                    const ChartStyle &style);

/// The control chart of a weekly rate: centre, limits that follow n, signals as squares, fresh weeks hollow.
void drawControlChart(QPainter &painter, const QRectF &rect, const WeeklyChart &chart, const ChartStyle &style);

} // namespace touchbase::render
