// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"

#include <QStringList>

namespace touchbase::report {

// The review of the first days (14, 30, 60, 90): its numbers are frozen when somebody begins to write it, so that what
// was talked about and what is stored are the same, whatever arrives later.

/// Numbers of some days, against what was promised. Of each figure `before` is blank.
struct FrozenNumbers {
    score::Period days;
    std::vector<ComparedFigure> figures; ///< volume, returns, contact, conversion, response
};

/// The figures of facts.quarter, which are the days spoken of here.
[[nodiscard]] FrozenNumbers firstNumbers(const score::Timeline &timeline, const ReviewFacts &facts);

/// As a review keeps them: one JSON document.
[[nodiscard]] QString toText(const FrozenNumbers &numbers);
/// Nothing where the text holds none that this program wrote.
[[nodiscard]] std::optional<FrozenNumbers> frozenNumbers(const QString &text);

/// What the page says that a buyer is given.
struct FirstReview {
    ReviewKind kind;
    QString buyer;
    QString company;    ///< who sells the leads; blank where the workspace does not say
    QString preparedBy; ///< the buyer's account manager
    Currency currency;
    Review review; ///< without its internal notes
    FrozenNumbers numbers;
    Day asOf; ///< when the numbers were frozen; today where they are not
    std::vector<Recommendation> recommendations;
};

} // namespace touchbase::report
