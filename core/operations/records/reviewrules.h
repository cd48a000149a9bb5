// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "workspace/writer.h"

namespace touchbase::operations {

/// ReviewBeforeSigned where a day of a review lies before the buyer first signed: the beginning of the earliest spell
/// that is on record. A day that is as it was `before` is left alone, and so is a buyer who is not known to have
/// signed.
[[nodiscard]] Result<> askReviewDays(Writer &writer, const Review &review, const std::optional<Review> &before);

/// The names as the buyer's contacts bear them, "; " between them. UnknownContact where one is none of them.
[[nodiscard]] Result<QString> contactsNamed(Writer &writer, BuyerId buyer, const QStringList &names);

/// Makes a task of each recommendation of a review that is none yet: somebody does it until a day.
[[nodiscard]] Result<> makeTasks(Writer &writer, Id<Review> review);

/// GateClosed where a 14-day review would be held without the recommendations that the gate demands.
[[nodiscard]] Result<> askRecommendations(Writer &writer, const Review &review, size_t recommendations);

} // namespace touchbase::operations
