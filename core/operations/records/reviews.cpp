// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/reviews.h"

#include "operations/records/reviewrules.h"
#include "operations/records/rows.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

template <class T>
Result<> append(Writer &writer, T value)
{
    auto present = writer.listOf<T>(value.review.value());
    if (!present)
        return failure(present.error());
    qint64 last = 0;
    for (const auto &one : *present)
        last = std::max(last, one.value.position);
    value.position = last + 1;
    auto inserted = insertReady(writer, std::move(value));
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

template <class T>
Operation appending(const char *name, T value)
{
    return {QString::fromLatin1(name), [value = std::move(value)](Writer &writer) { return append(writer, value); }};
}

/// Alters a review, whose days must be possible afterwards.
template <class Change>
Result<> changeReview(Writer &writer, Id<Review> id, Change change)
{
    return alter(writer, id, [&](Review &value) -> Result<> {
        const Review before = value;
        if (Result<> changed = change(value); !changed)
            return changed;
        return askReviewDays(writer, value, before);
    });
}

Result<> signOffAs(Writer &writer, const SignOff &signOff, Review &value)
{
    auto contacts = contactsNamed(writer, value.buyer, signOff.contacts);
    if (!contacts)
        return failure(contacts.error());
    value.heldOn = signOff.heldOn;
    if (!contacts->isEmpty())
        value.contacts = *contacts;
    if (!signOff.buyerSays.isEmpty())
        value.buyerSays = signOff.buyerSays;
    if (signOff.satisfaction)
        value.satisfaction = signOff.satisfaction;
    if (!signOff.frozen.isEmpty()) {
        value.frozen = signOff.frozen;
        value.frozenAt = writer.now().toSeconds();
    }
    return {};
}

Result<> editTexts(Writer &writer, const Stored<Review> &edited)
{
    auto present = writer.load(edited.id);
    if (!present)
        return failure(present.error());
    Review value = present->value;
    value.summary = edited.value.summary;
    value.wins = edited.value.wins;
    value.problems = edited.value.problems;
    value.internalNotes = edited.value.internalNotes;
    auto updated = updateReady(writer, Stored<Review>{edited.id, edited.revision, std::move(value)});
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

} // namespace

Operation scheduleReview(Review review)
{
    return {QStringLiteral("schedule-review"), [review = std::move(review)](Writer &writer) -> Result<> {
                if (auto dated = askReviewDays(writer, review, std::nullopt); !dated)
                    return dated;
                auto inserted = insertReady(writer, review);
                return inserted ? Result<>() : Result<>(failure(inserted.error()));
            }};
}

Operation moveReview(Id<Review> review, Day dueOn, const QString &reason)
{
    return {QStringLiteral("move-review"), [review, dueOn, reason](Writer &writer) {
                return changeReview(writer, review, [&](Review &value) -> Result<> {
                    if (reason.trimmed().isEmpty())
                        return failure(ErrorCode::ReasonNeeded);
                    value.dueOn = dueOn;
                    value.movedReason = reason;
                    return {};
                });
            }};
}

Operation holdReview(Id<Review> review, SignOff signOff)
{
    return {QStringLiteral("hold-review"), [review, signOff = std::move(signOff)](Writer &writer) {
                auto held = changeReview(writer, review,
                                         [&](Review &value) { return signOffAs(writer, signOff, value); });
                return held ? makeTasks(writer, review) : held;
            }};
}

Operation reopenReview(Id<Review> review, const QString &reason)
{
    return altering("reopen-review", review, [reason](Review &value) -> Result<> {
        if (!value.heldOn)
            return failure(ErrorCode::ReviewNotHeld);
        if (reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded);
        value.heldOn.reset();
        value.reopenedReason = reason;
        return {};
    });
}

Operation editReviewTexts(Stored<Review> edited)
{
    return {QStringLiteral("edit-review"),
            [edited = std::move(edited)](Writer &writer) { return editTexts(writer, edited); }};
}

Operation deleteReview(Id<Review> review)
{
    return deleting("delete-review", review);
}

Operation addRecommendation(Recommendation recommendation)
{
    return appending("add-recommendation", std::move(recommendation));
}

Operation editRecommendation(Stored<Recommendation> edited)
{
    return editing("edit-recommendation", std::move(edited));
}

Operation removeRecommendation(Id<Recommendation> recommendation)
{
    return removing("remove-recommendation", recommendation);
}

Operation addGoal(Goal goal)
{
    return appending("add-goal", std::move(goal));
}

Operation editGoal(Stored<Goal> edited)
{
    return editing("edit-goal", std::move(edited));
}

Operation removeGoal(Id<Goal> goal)
{
    return removing("remove-goal", goal);
}

} // namespace touchbase::operations
