// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/composer.h"
#include "report/firstreview.h"
#include "report/quarterlyreview.h"

namespace touchbase::render {

// The parts of a quarterly review, in their order.

/// Who it is for and about, the summary, and what comes next: goals, recommendations, signatures.
void composeBeginning(Composer &composer, const report::QuarterlyReview &review);
/// The quarter in numbers, its weeks, what went well and did not, open issues, how it is counted.
void composeNumbers(Composer &composer, const report::QuarterlyReview &review);
/// The page for the team: score, groups, history, what changed, measures, tasks. `review.team` must be there.
void composeTeamPage(Composer &composer, const report::QuarterlyReview &review);

/// The one page of a review of the first days.
void composeFirstReview(Composer &composer, const report::FirstReview &review);
/// "For Elena Vasquez. Held on 16 April 2026. Prepared by Dana Whitfield."
[[nodiscard]] QString aboutLine(const QStringList &attendees, std::optional<Day> heldOn, std::optional<Day> meetingOn,
                                const QString &preparedBy, const Format &format);
void composeRecommendations(Composer &composer, const std::vector<Recommendation> &recommendations);

/// 96 design pixels an inch, a little smaller: a caption of 11 pixels becomes 8 points.
[[nodiscard]] ChartStyle printChartStyle(const Format &format);

} // namespace touchbase::render
