// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/review.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// Stores a review that is merely due, because something was decided about it.
/// ReviewBeforeSigned.
[[nodiscard]] Operation scheduleReview(Review review);
/// To another day, for a reason. ReasonNeeded, ReviewBeforeSigned.
[[nodiscard]] Operation moveReview(Id<Review> review, Day dueOn, const QString &reason);
/// Held on a day, with its numbers frozen as they are now (JSON; blank: none).
[[nodiscard]] Operation holdReview(Id<Review> review, Day heldOn, const QString &frozen = {});
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
