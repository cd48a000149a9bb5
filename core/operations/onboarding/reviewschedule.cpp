// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/reviewschedule.h"

#include "operations/today/rulesetup.h"

#include <algorithm>

namespace touchbase {

namespace {

constexpr int firstDays = 90; ///< the reviews of a buyer's first days are listed from the beginning

Result<std::vector<score::PauseRow>> pausesOf(const Reader &reader, BuyerId buyer)
{
    auto rows = reader.listOf<Pause>(buyer.value());
    if (!rows)
        return failure(rows.error());
    std::vector<score::PauseRow> pauses;
    for (const auto &row : *rows)
        pauses.push_back({row.value.from, row.value.until});
    std::ranges::sort(pauses, {}, &score::PauseRow::from);
    return pauses;
}

ReviewStanding standingOf(const Reader &reader, const Stored<Review> &review)
{
    ReviewStanding standing{{review.value.kind, review.value.dueOn, review.value.heldOn, review.id}, review};
    if (const auto lines = reader.listOf<Recommendation>(review.id.value()))
        standing.recommendations = static_cast<int>(lines->size());
    return standing;
}

/// The last day to which the schedule is listed: the next review, and all of the first 90 days.
Day lastOf(const Buyer &buyer, const std::optional<rules::ScheduledReview> &next, Day today)
{
    Day last = next ? std::max(next->dueOn, today) : today;
    if (buyer.signedOn && today - *buyer.signedOn <= firstDays)
        last = std::max(last, *buyer.signedOn + firstDays);
    return last;
}

} // namespace

bool ReviewStanding::isBegun() const
{
    if (!stored)
        return false;
    const Review &value = stored->value;
    const bool hasText = !value.summary.isEmpty() || !value.wins.isEmpty() || !value.problems.isEmpty()
                         || !value.buyerSays.isEmpty() || !value.internalNotes.isEmpty() || !value.contacts.isEmpty();
    return hasText || !value.frozen.isEmpty() || recommendations > 0;
}

Result<ReviewSchedule> loadReviewSchedule(const Reader &reader, const ScoreSetup &setup, BuyerId id, Day today)
{
    const auto ruled = ruleSetup(setup.settings);
    if (!ruled)
        return failure(ruled.error());
    auto buyer = reader.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto reviews = reader.listOf<Review>(id.value());
    if (!reviews)
        return failure(reviews.error());
    auto pauses = pausesOf(reader, id);
    if (!pauses)
        return failure(pauses.error());
    std::vector<StoredReview> stored;
    for (const auto &one : *reviews)
        stored.push_back({one.id, one.value.kind, one.value.dueOn, one.value.heldOn});
    std::ranges::stable_sort(stored, {}, &StoredReview::dueOn);
    const rules::ScheduleFacts facts{ruled->reviews.of(buyer->value.vertical), buyer->value.signedOn,
                                     buyer->value.churnedOn, *pauses, stored};
    ReviewSchedule schedule{*std::move(buyer), {}, rules::nextReview(facts, today)};
    for (const auto &one : *reviews)
        schedule.reviews.push_back(standingOf(reader, one));
    const std::vector<rules::ScheduledReview> open = rules::reviewsToHold(
        facts, today, lastOf(schedule.buyer.value, schedule.next, today));
    for (const rules::ScheduledReview &one : open) {
        if (!one.stored)
            schedule.reviews.push_back({one});
    }
    std::ranges::stable_sort(schedule.reviews, {}, [](const ReviewStanding &one) { return one.due.dueOn; });
    return schedule;
}

const ReviewStanding *reviewToWrite(const ReviewSchedule &schedule, ReviewKind kind)
{
    const ReviewStanding *best = nullptr;
    const auto rankOf = [](const ReviewStanding &one) { return std::pair(!one.isHeld(), one.stored.has_value()); };
    const auto isOfSpell = [&](const ReviewStanding &one) {
        const auto &from = schedule.buyer.value.signedOn;
        return !from || std::max(one.due.dueOn, one.due.heldOn.value_or(one.due.dueOn)) >= *from;
    };
    for (const ReviewStanding &one : schedule.reviews) {
        if (one.due.kind == kind && isOfSpell(one) && (!best || rankOf(one) > rankOf(*best)))
            best = &one;
    }
    return best;
}

} // namespace touchbase
