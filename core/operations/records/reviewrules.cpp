// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/reviewrules.h"

#include "base/foldedname.h"
#include "operations/records/rows.h"
#include "operations/records/stages.h"

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

Result<QString> contactsNamed(Writer &writer, BuyerId buyer, const QStringList &names)
{
    auto contacts = writer.listOf<Contact>(buyer.value());
    if (!contacts)
        return failure(contacts.error());
    QStringList found;
    for (const QString &name : names) {
        const auto one = std::find_if(contacts->begin(), contacts->end(), [&name](const Stored<Contact> &contact) {
            return foldedName(contact.value.name) == foldedName(name);
        });
        if (one != contacts->end()) {
            found << one->value.name;
            continue;
        }
        auto owner = writer.load(buyer);
        if (!owner)
            return failure(owner.error());
        return failure(ErrorCode::UnknownContact, {name, owner->value.name});
    }
    return found.join(QStringLiteral("; "));
}

Result<> makeTasks(Writer &writer, Id<Review> id)
{
    auto review = writer.load(id);
    if (!review)
        return failure(review.error());
    auto recommendations = writer.listOf<Recommendation>(id.value());
    if (!recommendations)
        return failure(recommendations.error());
    for (auto &one : *recommendations) {
        if (one.value.task)
            continue;
        auto task = insertReady(writer, Task{{},
                                             review->value.buyer,
                                             one.value.title,
                                             one.value.dueOn,
                                             std::nullopt,
                                             one.value.owner,
                                             std::nullopt});
        if (!task)
            return failure(task.error());
        one.value.task = task->id;
        if (auto updated = writer.update(one); !updated)
            return failure(updated.error());
    }
    return {};
}

Result<> askRecommendations(Writer &writer, const Review &review, size_t recommendations)
{
    if (review.kind != ReviewKind::Day14 || !review.heldOn || recommendations >= size_t{recommendationsDemanded})
        return {};
    auto buyer = writer.load(review.buyer);
    return buyer ? refuseIfMissing(buyer->value.name, {GateDemand::Recommendations}) : failure(buyer.error());
}

} // namespace touchbase::operations
