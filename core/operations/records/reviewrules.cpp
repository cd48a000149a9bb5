// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/reviewrules.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<std::optional<Day>> firstSigned(Writer &writer, BuyerId id)
{
    auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto history = writer.listOf<StageChange>(id.value());
    if (!history)
        return failure(history.error());
    std::optional<Day> first = buyer->value.signedOn;
    for (const auto &change : *history) {
        const bool begins = change.value.stage == Stage::Onboarding || change.value.stage == Stage::Active;
        if (first && begins)
            first = std::min(*first, change.value.from);
    }
    return first;
}

} // namespace

Result<> askReviewDays(Writer &writer, const Review &review, const std::optional<Review> &before)
{
    const bool isDueChanged = !before || before->dueOn != review.dueOn;
    const bool isHeldChanged = review.heldOn && (!before || before->heldOn != review.heldOn);
    if (!isDueChanged && !isHeldChanged)
        return {};
    auto first = firstSigned(writer, review.buyer);
    if (!first)
        return failure(first.error());
    for (const auto &[day, isChanged] :
         {std::pair(std::optional(review.dueOn), isDueChanged), std::pair(review.heldOn, isHeldChanged)}) {
        if (*first && isChanged && *day < **first)
            return failure(ErrorCode::ReviewBeforeSigned, {day->toString(), (*first)->toString()});
    }
    return {};
}

} // namespace touchbase::operations
