// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/review.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// What is written when a review is signed off as held.
struct SignOff {
    Day heldOn;
    QStringList contacts = {}; ///< names of the buyer's contacts whom it was held with
    QString frozen = {};       ///< its numbers as they are now, as JSON; blank: none
    QString buyerSays = {};    ///< blank leaves what is there
    std::optional<qint64> satisfaction = {};
};

// A review is not dated before the buyer first signed: ReviewBeforeSigned.

/// Stores a review that is merely due, because something was decided about it.
[[nodiscard]] Operation scheduleReview(Review review);
/// To another day, for a reason. ReasonNeeded.
[[nodiscard]] Operation moveReview(Id<Review> review, Day dueOn, const QString &reason);
/// Held on a day. Recommendations that are no task yet become one each. UnknownContact where somebody is named who is
/// no contact of the buyer. The gate asks for a decision maker among them (domain/gate.h).
[[nodiscard]] Operation holdReview(Id<Review> review, SignOff signOff);
/// Not held after all, or held again later; what was written and frozen stays. ReasonNeeded, ReviewNotHeld.
[[nodiscard]] Operation reopenReview(Id<Review> review, const QString &reason);
/// Changes what the account manager writes: summary, wins, problems, internal notes. All else stays as it is.
[[nodiscard]] Operation editReviewTexts(Stored<Review> edited);
/// Into the trash with its recommendations and goals.
[[nodiscard]] Operation deleteReview(Id<Review> review);

/// At the end of the review's list; `position` is given.
[[nodiscard]] Operation addRecommendation(Recommendation recommendation);
[[nodiscard]] Operation editRecommendation(Stored<Recommendation> edited);
[[nodiscard]] Operation removeRecommendation(Id<Recommendation> recommendation);

/// At the end of the review's list; `position` is given.
[[nodiscard]] Operation addGoal(Goal goal);
[[nodiscard]] Operation editGoal(Stored<Goal> edited);
[[nodiscard]] Operation removeGoal(Id<Goal> goal);

} // namespace touchbase::operations
