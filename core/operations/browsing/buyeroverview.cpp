// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyeroverview.h"

#include <algorithm>

namespace touchbase {

namespace {

Result<QString> loadDecisionMaker(const Reader &reader, BuyerId buyer)
{
    auto contacts = reader.listOf<Contact>(buyer.value());
    if (!contacts)
        return failure(contacts.error());
    const auto found = std::find_if(contacts->begin(), contacts->end(), [](const Stored<Contact> &one) {
        return one.value.role == ContactRole::DecisionMaker;
    });
    return found == contacts->end() ? QString() : found->value.name;
}

Result<std::optional<Expectation>> loadExpectation(const Reader &reader, BuyerId buyer, Day day)
{
    auto all = reader.listOf<Expectation>(buyer.value());
    if (!all)
        return failure(all.error());
    std::optional<Expectation> inForce;
    for (const auto &one : *all) {
        if (one.value.validFrom <= day && (!inForce || one.value.validFrom > inForce->validFrom))
            inForce = one.value;
    }
    return inForce;
}

Result<std::optional<Pause>> loadPause(const Reader &reader, BuyerId buyer, Day day)
{
    auto all = reader.listOf<Pause>(buyer.value());
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [day](const Stored<Pause> &one) {
        return one.value.from <= day && one.value.until.value_or(Day::last()) >= day;
    });
    return found == all->end() ? std::nullopt : std::optional(found->value);
}

Result<BuyerHead> loadHead(const Reader &reader, const OverviewRequest &request)
{
    auto buyer = reader.load(request.buyer);
    if (!buyer)
        return failure(buyer.error());
    auto decisionMaker = loadDecisionMaker(reader, request.buyer);
    if (!decisionMaker)
        return failure(decisionMaker.error());
    auto expectation = loadExpectation(reader, request.buyer, request.today);
    if (!expectation)
        return failure(expectation.error());
    auto pause = loadPause(reader, request.buyer, request.today);
    if (!pause)
        return failure(pause.error());
    return BuyerHead{std::move(*buyer), std::move(*decisionMaker), std::move(*expectation), std::move(*pause)};
}

std::optional<ScoreToday> scoreToday(const ScoreSetup &setup, const BuyerFacts &facts, Day today)
{
    const score::Model &model = setup.modelOf(facts.own.vertical);
    auto measured = score::measure(model, setup.workingTime, facts.portfolio, facts.own.facts, today);
    auto now = measured ? score::scoreOf(model, *measured) : std::nullopt;
    if (!now)
        return std::nullopt;
    auto earlier = score::evaluate(model, setup.workingTime, facts.portfolio, facts.own.facts, today - comparisonDays);
    auto lifts = score::liftsOf(model, *now);
    return ScoreToday{std::move(*now), std::move(earlier), model, std::move(*measured), std::move(lifts)};
}

Result<std::vector<ReturnDecision>> loadReturns(const Reader &reader, BuyerId buyer)
{
    auto all = reader.listOf<LeadReturn>(buyer.value());
    if (!all)
        return failure(all.error());
    std::vector<ReturnDecision> returns;
    for (const auto &one : *all)
        returns.push_back({one.value.soldOn, one.value.requestedOn, one.value.status});
    return returns;
}

Result<std::vector<Promise>> loadPromises(const Reader &reader, const ScoreSetup &setup, const BuyerFacts &facts,
                                          const BuyerHead &head, const std::optional<ScoreToday> &today)
{
    if (!today)
        return std::vector<Promise>();
    auto returns = loadReturns(reader, head.buyer.id);
    if (!returns)
        return failure(returns.error());
    const score::Timeline timeline(setup.workingTime, facts.portfolio, facts.own.facts);
    return promisesOf({head.expectation, today->score, timeline, *returns});
}

/// All parts that rest on facts fail with them.
BuyerOverview withoutFacts(BuyerHead head, Day today, const Error &error)
{
    return {std::move(head), today, failure(error), failure(error), failure(error), failure(error)};
}

} // namespace

bool isAtRisk(const score::Score &score)
{
    return score.band == score::Band::Below || score.band == score::Band::Poor;
}

Result<BuyerOverview> loadBuyerOverview(const Reader &reader, const ScoreSetup &setup, const OverviewRequest &request)
{
    auto head = loadHead(reader, request);
    if (!head)
        return failure(head.error());
    const auto [from, to] = std::minmax(request.from, request.to);
    auto facts = loadBuyerFacts(reader, request.buyer, std::max(to, request.today));
    if (!facts)
        return withoutFacts(std::move(*head), request.today, facts.error());
    if (!*facts)
        return failure(ErrorCode::UnknownRow, {QStringLiteral("buyer"), QString::number(request.buyer.value())});
    auto score = scoreToday(setup, **facts, request.today);
    auto promises = loadPromises(reader, setup, **facts, *head, score);
    return BuyerOverview{std::move(*head),
                         request.today,
                         std::move(score),
                         loadTrend(reader, setup, **facts, request.today),
                         loadComparison(reader, setup, **facts, from, to),
                         std::move(promises)};
}

} // namespace touchbase
