// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "workspace/writer.h"

namespace touchbase::operations {

/// ReviewBeforeSigned where a day of a review lies before the buyer first signed: the beginning of the earliest spell
/// that is on record. A day that is as it was `before` is left alone, and so is a buyer who is not known to have
/// signed.
[[nodiscard]] Result<> askReviewDays(Writer &writer, const Review &review, const std::optional<Review> &before);

} // namespace touchbase::operations
