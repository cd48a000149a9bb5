// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/firstreviewform.h"
#include "operations/reporting/reviewloading.h"

#include <algorithm>

namespace touchbase::ui {

namespace {

Result<QStringList> decisionMakersOf(const Reader &reader, BuyerId buyer)
{
    auto contacts = reader.listOf<Contact>(buyer.value());
    if (!contacts)
        return failure(contacts.error());
    QStringList names;
    for (const auto &contact : *contacts) {
        if (contact.value.role == ContactRole::DecisionMaker)
            names << contact.value.name;
    }
    return names;
}

Result<std::vector<operations::SheetLine<Recommendation>>> linesOf(const Reader &reader, Id<Review> review)
{
    auto stored = reader.listOf<Recommendation>(review.value());
    if (!stored)
        return failure(stored.error());
    std::ranges::stable_sort(*stored, {}, [](const Stored<Recommendation> &one) { return one.value.position; });
    std::vector<operations::SheetLine<Recommendation>> lines;
    for (auto &one : *stored)
        lines.push_back({one.id, std::move(one.value)});
    return lines;
}

Result<FirstReviewContent> contentOf(const Reader &reader, const ScoreSetup &setup, operations::ReviewSheet sheet,
                                     Day today)
{
    auto buyer = reader.load(sheet.review.buyer);
    if (!buyer)
        return failure(buyer.error());
    auto makers = decisionMakersOf(reader, sheet.review.buyer);
    if (!makers)
        return failure(makers.error());
    auto numbers = report::frozenNumbers(sheet.review.frozen);
    const Day of = numbers && sheet.review.frozenAt ? setup.dayOf(*sheet.review.frozenAt) : today;
    if (!numbers) {
        auto computed = loadFirstNumbers(reader, setup, sheet.review.buyer, today);
        if (!computed)
            return failure(computed.error());
        numbers = *std::move(computed);
    }
    return FirstReviewContent{std::move(sheet), *std::move(numbers), of,
                              buyer->value.currency.value_or(setup.settings.currency), *std::move(makers)};
}

} // namespace

Result<FirstReviewContent> loadFirstReviewContent(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                  ReviewKind kind, Day today)
{
    auto schedule = loadReviewSchedule(reader, setup, buyer, today);
    if (!schedule)
        return failure(schedule.error());
    const ReviewStanding *found = reviewToWrite(*schedule, kind);
    if (found && found->stored)
        return loadFirstReviewContent(reader, setup, found->stored->id, today);
    const Day dueOn = found ? found->due.dueOn : today;
    const Review empty{{}, buyer, kind, dueOn, {}, {}, {}, {}, {}, {}, {}, {}};
    return contentOf(reader, setup, {{}, 0, empty, {}, {}}, today);
}

Result<FirstReviewContent> loadFirstReviewContent(const Reader &reader, const ScoreSetup &setup, Id<Review> id,
                                                  Day today)
{
    auto stored = reader.load(id);
    if (!stored)
        return failure(stored.error());
    auto lines = linesOf(reader, id);
    if (!lines)
        return failure(lines.error());
    auto goals = reader.listOf<Goal>(id.value());
    if (!goals)
        return failure(goals.error());
    operations::ReviewSheet sheet{id, stored->revision, std::move(stored->value), *std::move(lines), {}};
    std::ranges::stable_sort(*goals, {}, [](const Stored<Goal> &one) { return one.value.position; });
    for (auto &one : *goals) // they are not shown here, and stay
        sheet.goals.push_back({one.id, std::move(one.value)});
    return contentOf(reader, setup, std::move(sheet), today);
}

} // namespace touchbase::ui
