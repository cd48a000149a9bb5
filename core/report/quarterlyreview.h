// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"
#include "report/figures.h"
#include "report/narrative.h"
#include "report/openwork.h"
#include "report/teampage.h"
#include "report/weeks.h"

namespace touchbase::report {

/// Who reads a review. The buyer's has no score and none of the words of the house.
enum class Audience {
    Buyer,
    Team
};

/// What a quarterly review says, as a value: the same for paper, screen and tests. It holds only what its audience may
/// read, so that no drawing can give away more.
struct QuarterlyReview {
    QString buyer;
    QString company;       ///< who sells the leads; blank where the workspace does not say
    QString preparedBy;    ///< the buyer's account manager
    QStringList attendees; ///< the decision makers at the buyer
    Currency currency;
    score::Period quarter;
    score::Period before;
    Day asOf;                         ///< numbers are as known on this day
    std::optional<Day> reportedUntil; ///< where deliveries of the quarter's last days are not reported yet

    std::vector<ComparedFigure> figures; ///< all kinds, in their order
    std::vector<WeekRate> weeks;
    std::optional<Day> freshFrom; ///< sales of the quarter from this day on may still come back
    qint64 freshLeads = 0;        ///< so many

    std::vector<OpenIssue> issues;
    Narrative narrative;
    std::optional<TeamPage> team; ///< for the team only

    [[nodiscard]] const ComparedFigure &figure(FigureKind kind) const { return figures[static_cast<size_t>(kind)]; }
};

/// Makes the review for a buyer; for the team it gets `scores`. Pure.
[[nodiscard]] QuarterlyReview quarterlyReview(const WorkingTime &workingTime, const ReviewFacts &facts,
                                              std::optional<TeamScores> scores = std::nullopt);

} // namespace touchbase::report

template <>
struct touchbase::Words<touchbase::report::Audience> {
    static constexpr std::array<std::string_view, 2> table{"buyer", "team"};
};
