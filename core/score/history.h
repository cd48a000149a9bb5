// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <vector>

namespace touchbase::score {

/// The days of a weekly history from `from` to `to`: every Sunday in between and `to` itself, ascending; empty where
/// `to` is before `from`.
[[nodiscard]] std::vector<Day> weeklyDays(Day from, Day to);

/// The scores of one buyer on the given days, which ascend: exactly what `evaluate` gives on each, days without a
/// score left out. It takes the whole life of the buyer (`facts` not limited by a horizon) and the whole portfolio,
/// and costs a few microseconds a day.
[[nodiscard]] std::vector<Score> scoresOn(const Model &model, const WorkingTime &workingTime,
                                          const Portfolio &portfolio, const Facts &facts, const std::vector<Day> &days);

/// Weekly points over a buyer's life (score.md, section 8): from signed_on to `to`; after churn they stay as they
/// were on that day.
[[nodiscard]] std::vector<Score> history(const Model &model, const WorkingTime &workingTime, const Portfolio &portfolio,
                                         const Facts &facts, Day to);

} // namespace touchbase::score
