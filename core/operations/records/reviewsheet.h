// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/review.h"
#include "workspace/operation.h"

#include <optional>
#include <vector>

namespace touchbase::operations {

/// A line of a review's list: one that is stored, or a new one.
template <class T>
struct SheetLine {
    std::optional<Id<T>> id;
    T value; ///< `review` and `position` are given when it is written
};

/// A review as it is written in one go. Without a row it is merely due so far, and is stored with the rest.
struct ReviewSheet {
    std::optional<Id<Review>> id;
    qint64 revision = 0;
    Review review;
    std::vector<SheetLine<Recommendation>> recommendations; ///< in their order
    std::vector<SheetLine<Goal>> goals;                     ///< in their order
};

/// Writes a review in one step of undo: day held, whom with, texts, satisfaction, recommendations and goals become
/// those of the sheet; a day held that is taken back needs a reason (ReasonNeeded), as in `reopenReview`; lines that
/// are not on it are removed, and what a line does not show (its task, whether it was reached) stays. All else of a
/// stored review stays as it is. Numbers that are frozen stay; a review without takes those of the sheet. Once it is
/// held, its recommendations become tasks. ReviewBeforeSigned; UnknownContact where somebody is named who is no contact
/// of the buyer; GateClosed where a 14-day review would be held with less than two recommendations; RevisionConflict
/// where its texts were changed meanwhile; UnknownRow where a line is gone.
[[nodiscard]] Operation writeReview(ReviewSheet sheet);

} // namespace touchbase::operations
