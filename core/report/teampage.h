// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/openwork.h"
#include "score/change.h"

namespace touchbase::report {

/// What only the team reads: the score at the end of the quarter and a quarter earlier, and why it moved. The scores
/// are those of `score --as-of` these days; nothing is computed anew.
struct TeamPage {
    Day day;                           ///< the quarter's last
    Day earlierDay;                    ///< the last day of the quarter before
    std::optional<score::Score> score; ///< nothing where the buyer has none on that day
    std::optional<score::Score> earlier;
    std::optional<score::Change> change; ///< between them, where both are there
    std::vector<score::Score> history;   ///< weekly, up to the quarter's last day
    score::Floors floors;                ///< of the model, for the zones of charts
    std::vector<OpenTask> tasks;
    QString gateOverride = {}; ///< why the 14-day review was not waited for, in a quarter in which the buyer was new
};

/// The scores of a buyer that a team's page is made from.
struct TeamScores {
    std::optional<score::Score> score;
    std::optional<score::Score> earlier;
    std::vector<score::Score> history;
    score::Floors floors;
};

[[nodiscard]] TeamPage teamPage(const ReviewFacts &facts, TeamScores scores);

/// A part in the change of a score, as a bar of a waterfall. All bars, `rest` included, sum to the change.
struct WaterfallBar {
    std::optional<score::Measure> measure; ///< nothing for the ceiling and for the rest
    bool isCeiling;
    double points;
};
/// The largest first; at most so many bars (2 or more), and one at the end for all the rest: what has no room, and what
/// would be 0.0 with one decimal.
[[nodiscard]] std::vector<WaterfallBar> waterfallOf(const score::Change &change, size_t most);

} // namespace touchbase::report
