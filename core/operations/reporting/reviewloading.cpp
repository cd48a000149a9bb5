// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reporting/reviewloading.h"

#include "report/quarter.h"

#include <algorithm>

namespace touchbase {

namespace {

constexpr int historyDays = 26 * 7; // two quarters
constexpr int unsignedDays = 30;
constexpr int firstDays = 90; ///< what comes later is no matter of the first reviews

template <class T>
Result<> take(const Reader &reader, qint64 parent, std::vector<T> &values)
{
    auto rows = reader.listOf<T>(parent);
    if (!rows)
        return failure(rows.error());
    for (auto &row : *rows)
        values.push_back(std::move(row.value));
    return {};
}

/// The first thing that fails ends the rest.
template <class... Steps>
Result<> inOrder(Steps... steps)
{
    Result<> done;
    (void)((done = steps(), done.has_value()) && ...);
    return done;
}

/// Scoring facts of one buyer's whole life; UnknownRow where there is no such buyer.
Result<score::Facts> factsOf(const Reader &reader, BuyerId buyer, Day asOf)
{
    auto all = reader.scoreFacts({buyer, Day::first(), asOf});
    if (!all)
        return failure(all.error());
    if (all->empty())
        return failure(ErrorCode::UnknownRow, {QStringLiteral("buyer"), QString::number(buyer.value())});
    return std::move(all->front().facts);
}

Result<> takeReview(const Reader &reader, report::ReviewFacts &facts, BuyerId buyer)
{
    auto rows = reader.listOf<Review>(buyer.value());
    if (!rows)
        return failure(rows.error());
    const auto speaksOfIt = [&](const Stored<Review> &row) {
        return row.value.kind == ReviewKind::Quarterly && report::isNearestTo(facts.quarter, row.value.dueOn);
    };
    const auto found = std::find_if(rows->begin(), rows->end(), speaksOfIt);
    if (found == rows->end())
        return {};
    facts.review = found->value;
    const qint64 review = found->id.value();
    const auto byPosition = [](const auto &left, const auto &right) { return left.position < right.position; };
    auto done = inOrder([&] { return take(reader, review, facts.recommendations); },
                        [&] { return take(reader, review, facts.goals); });
    std::stable_sort(facts.recommendations.begin(), facts.recommendations.end(), byPosition);
    std::stable_sort(facts.goals.begin(), facts.goals.end(), byPosition);
    return done;
}

Result<> takeRows(const Reader &reader, report::ReviewFacts &facts, BuyerId buyer)
{
    const qint64 id = buyer.value();
    auto done = inOrder([&] { return take(reader, id, facts.contacts); },
                        [&] { return take(reader, id, facts.expectations); },
                        [&] { return take(reader, id, facts.issues); }, [&] { return take(reader, id, facts.tasks); },
                        [&] { return takeReview(reader, facts, buyer); });
    std::stable_sort(
        facts.expectations.begin(), facts.expectations.end(),
        [](const Expectation &left, const Expectation &right) { return left.validFrom < right.validFrom; });
    return done;
}

Result<report::ReviewFacts> loadFacts(const Reader &reader, const ScoreSetup &setup, const ReviewRequest &request)
{
    auto buyer = reader.load(request.buyer);
    if (!buyer)
        return failure(buyer.error());
    auto scored = factsOf(reader, request.buyer, request.asOf);
    if (!scored)
        return failure(scored.error());
    auto days = reader.deliveryDays(request.asOf, true);
    if (!days)
        return failure(days.error());
    const Currency currency = buyer->value.currency.value_or(setup.settings.currency);
    report::ReviewFacts facts{std::move(buyer->value), setup.settings.company, currency, request.quarter, request.asOf,
                              std::move(*scored),      {std::move(*days)}};
    if (auto taken = takeRows(reader, facts, request.buyer); !taken)
        return failure(taken.error());
    return facts;
}

Result<report::TeamScores> loadScores(const Reader &reader, const ScoreSetup &setup, const ReviewRequest &request,
                                      std::optional<Vertical> vertical)
{
    const Day last = request.quarter.until;
    auto scores = scoreBuyers(reader, setup, {request.buyer, last, request.quarter.from - 1});
    if (!scores)
        return failure(scores.error());
    auto history = scoreHistory(reader, setup, request.buyer, last - historyDays, last);
    if (!history)
        return failure(history.error());
    report::TeamScores found{std::nullopt, std::nullopt, std::move(*history), setup.modelOf(vertical).floors};
    if (!scores->empty()) {
        found.score = std::move(scores->front().score);
        found.earlier = std::move(scores->front().earlier);
    }
    return found;
}

} // namespace

Result<report::QuarterlyReview> loadQuarterlyReview(const Reader &reader, const ScoreSetup &setup,
                                                    const ReviewRequest &request)
{
    if (request.asOf < request.quarter.from)
        return failure(ErrorCode::QuarterNotBegun, {request.quarter.from.toString(), request.asOf.toString()});
    auto facts = loadFacts(reader, setup, request);
    if (!facts)
        return failure(facts.error());
    if (request.audience == report::Audience::Buyer)
        return report::quarterlyReview(setup.workingTime, *facts);
    auto scores = loadScores(reader, setup, request, facts->buyer.vertical);
    if (!scores)
        return failure(scores.error());
    return report::quarterlyReview(setup.workingTime, *facts, std::move(*scores));
}

Result<report::FrozenNumbers> loadFirstNumbers(const Reader &reader, const ScoreSetup &setup, BuyerId id, Day asOf)
{
    auto buyer = reader.load(id);
    if (!buyer)
        return failure(buyer.error());
    const Day from = std::min(buyer->value.signedOn.value_or(asOf - unsignedDays), asOf);
    auto facts = loadFacts(reader, setup, {id, {from, std::min(asOf, from + firstDays)}, asOf});
    if (!facts)
        return failure(facts.error());
    return report::firstNumbers(score::Timeline(setup.workingTime, facts->portfolio, facts->facts), *facts);
}

Result<report::FirstReview> loadFirstReview(const Reader &reader, const ScoreSetup &setup, Id<Review> id, Day today)
{
    auto review = reader.load(id);
    if (!review)
        return failure(review.error());
    auto buyer = reader.load(review->value.buyer);
    if (!buyer)
        return failure(buyer.error());
    std::vector<Recommendation> recommendations;
    if (auto taken = take(reader, id.value(), recommendations); !taken)
        return failure(taken.error());
    std::ranges::stable_sort(recommendations, {}, &Recommendation::position);
    auto numbers = report::frozenNumbers(review->value.frozen);
    const Day asOf = numbers && review->value.frozenAt ? setup.dayOf(*review->value.frozenAt) : today;
    if (!numbers) {
        auto computed = loadFirstNumbers(reader, setup, review->value.buyer, today);
        if (!computed)
            return failure(computed.error());
        numbers = *std::move(computed);
    }
    review->value.internalNotes.clear();
    const Currency currency = buyer->value.currency.value_or(setup.settings.currency);
    return report::FirstReview{review->value.kind,
                               buyer->value.name,
                               setup.settings.company,
                               buyer->value.owner,
                               currency,
                               std::move(review->value),
                               *std::move(numbers),
                               asOf,
                               std::move(recommendations)};
}

Result<std::vector<report::WeekVolume>> loadWeeklyVolume(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                         Day asOf, int weeks)
{
    auto facts = factsOf(reader, buyer, asOf);
    if (!facts)
        return failure(facts.error());
    auto days = reader.deliveryDays(asOf, true);
    if (!days)
        return failure(days.error());
    const score::Portfolio portfolio{std::move(*days)};
    return report::weeklyVolume(score::Timeline(setup.workingTime, portfolio, *facts), asOf, weeks);
}

} // namespace touchbase
