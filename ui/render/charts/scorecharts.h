// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chartstyle.h"
#include "report/teampage.h"
#include "report/weeks.h"

class QPainter;

namespace touchbase::render {

/// The score by week on the zones of its bands, with the last value at its end. `points` ascend; an empty chart has
/// its zones only.
void drawScoreHistory(QPainter &painter, const QRectF &rect, const std::vector<score::Score> &points,
                      const score::Floors &floors, const ChartStyle &style);

/// What moved the score between two days: markers for both, a bar for each measure, the largest first. With one
/// decimal all of it adds up to the difference of the two markers. `change` is that between the two.
void drawWaterfall(QPainter &painter, const QRectF &rect, const score::Score &earlier, const score::Score &later,
                   const score::Change &change, const ChartStyle &style);
/// The height that a waterfall needs.
[[nodiscard]] qreal waterfallHeight(const score::Change &change, const ChartStyle &style);

/// The six groups as bars from 0 to 100, each with its band and number; the tick is the earlier score.
void drawGroups(QPainter &painter, const QRectF &rect, const score::Score &score, const score::Score *earlier,
                const score::Floors &floors, const ChartStyle &style);
[[nodiscard]] qreal groupsHeight(const ChartStyle &style);

/// Leads by week as bars, with what was agreed as steps. Weeks that nobody reported have no bar but a mark.
void drawWeeklyVolume(QPainter &painter, const QRectF &rect, const std::vector<report::WeekVolume> &weeks,
                      const ChartStyle &style);

} // namespace touchbase::render
