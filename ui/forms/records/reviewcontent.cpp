// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/reviewform.h"

#include "report/quarter.h"

#include <algorithm>

namespace touchbase::ui {

namespace {

constexpr int nearlyOverDays = 14;
constexpr int monthsOfQuarter = 3;

/// The last day of the calendar quarter that holds a day.
Day endOfQuarter(Day day)
{
    const auto [year, month, dayOfMonth] = day.ymd();
    const int lastMonth = (month + monthsOfQuarter - 1) / monthsOfQuarter * monthsOfQuarter;
    const auto next = lastMonth == 12 ? Day::fromYmd(year + 1, 1, 1) : Day::fromYmd(year, lastMonth + 1, 1);
    return *next - 1;
}

Day startOfQuarter(Day day)
{
    const auto [year, month, dayOfMonth] = endOfQuarter(day).ymd();
    return *Day::fromYmd(year, month - monthsOfQuarter + 1, 1);
}

/// The last day of the quarter that a review speaks of, by the rule of the printed review.
Day quarterOf(const Review &review)
{
    const Day next = endOfQuarter(review.dueOn);
    return report::isNearestTo(report::quarterEnding(next), review.dueOn) ? next : startOfQuarter(review.dueOn) - 1;
}

template <class T>
Result<std::vector<operations::SheetLine<T>>> linesOf(const Reader &reader, Id<Review> review)
{
    auto stored = reader.listOf<T>(review.value());
    if (!stored)
        return failure(stored.error());
    std::sort(stored->begin(), stored->end(),
              [](const Stored<T> &left, const Stored<T> &right) { return left.value.position < right.value.position; });
    std::vector<operations::SheetLine<T>> lines;
    for (auto &one : *stored)
        lines.push_back({one.id, std::move(one.value)});
    return lines;
}

Result<ReviewContent> contentOf(const Reader &reader, Stored<Review> review)
{
    auto recommendations = linesOf<Recommendation>(reader, review.id);
    if (!recommendations)
        return failure(recommendations.error());
    auto goals = linesOf<Goal>(reader, review.id);
    if (!goals)
        return failure(goals.error());
    const Day quarter = quarterOf(review.value);
    return ReviewContent{
        quarter, {review.id, review.revision, std::move(review.value), std::move(*recommendations), std::move(*goals)}};
}

} // namespace

Day quarterToReview(Day today)
{
    const Day end = endOfQuarter(today);
    return end - today <= nearlyOverDays ? end : startOfQuarter(today) - 1;
}

Result<ReviewContent> loadReview(const Reader &reader, BuyerId buyer, Day quarterEnd)
{
    auto reviews = reader.listOf<Review>(buyer.value());
    if (!reviews)
        return failure(reviews.error());
    for (auto &review : *reviews) {
        if (review.value.kind == ReviewKind::Quarterly && quarterOf(review.value) == quarterEnd)
            return contentOf(reader, std::move(review));
    }
    const Review empty{{}, buyer, ReviewKind::Quarterly, quarterEnd + 1, {}, {}, {}, {}, {}, {}, {}, {}};
    return ReviewContent{quarterEnd, {{}, 0, empty, {}, {}}};
}

Result<ReviewContent> loadReview(const Reader &reader, Id<Review> review)
{
    auto stored = reader.load(review);
    if (!stored)
        return failure(stored.error());
    return contentOf(reader, std::move(*stored));
}

} // namespace touchbase::ui
