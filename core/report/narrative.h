// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reviewfacts.h"

#include <QStringList>

namespace touchbase::report {

/// What the account manager wrote. Notes for the house are not part of it: a review cannot print what it does not
/// have.
struct Narrative {
    std::optional<Day> dueOn;
    std::optional<Day> heldOn;
    QString summary;
    QStringList wins;     ///< one for each line
    QStringList problems; ///< one for each line
    std::vector<Recommendation> recommendations;
    std::vector<Goal> goals;

    /// Whether anything speaks of the quarter to come.
    [[nodiscard]] bool looksAhead() const { return !recommendations.empty() || !goals.empty(); }
};

[[nodiscard]] Narrative narrativeOf(const ReviewFacts &facts);

/// The lines of a text that say something, without the dash or bullet that people begin them with.
[[nodiscard]] QStringList pointsOf(const QString &text);

} // namespace touchbase::report
