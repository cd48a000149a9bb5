// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scoring/portfolio.h"

#include "score/history.h"
#include "score/horizon.h"

#include <QJsonDocument>

namespace touchbase {

namespace {

template <class T>
std::vector<T> valuesOf(const std::vector<Stored<T>> &stored)
{
    std::vector<T> values;
    for (const auto &one : stored)
        values.push_back(one.value);
    return values;
}

Result<> takeModels(const std::vector<Stored<ScoreModelVersion>> &stored, ScoreSetup &setup)
{
    // Ascending by number: the newest version of each vertical comes last.
    for (const auto &one : stored) {
        auto model = score::modelFromJson(QJsonDocument::fromJson(one.value.content.toUtf8()).object());
        if (!model)
            return failure(model.error());
        if (one.value.vertical)
            setup.byVertical.insert_or_assign(*one.value.vertical, std::move(*model));
        else
            setup.defaultModel = std::move(*model);
    }
    return {};
}

score::Horizon widestHorizon(const ScoreSetup &setup, int returnWindowDays)
{
    score::Horizon widest = score::horizonOf(setup.defaultModel, returnWindowDays);
    for (const auto &[vertical, model] : setup.byVertical) {
        const score::Horizon one = score::horizonOf(model, returnWindowDays);
        widest = {std::max(widest.deliveries, one.deliveries), std::max(widest.touchpoints, one.touchpoints),
                  std::max(widest.issues, one.issues), std::max(widest.surveys, one.surveys),
                  std::max(widest.reviews, one.reviews)};
    }
    return widest;
}

/// The latest delivery day on or before each of the days that are asked for.
Result<score::Portfolio> loadPortfolio(const Reader &reader, const ScoreRequest &request, std::optional<Day> churned)
{
    std::vector<Day> asked{request.asOf};
    if (request.since)
        asked.push_back(*request.since);
    if (churned)
        asked.push_back(*churned);
    score::Portfolio portfolio;
    for (Day day : asked) {
        auto latest = reader.deliveryDays(day, false);
        if (!latest)
            return failure(latest.error());
        portfolio.deliveryDays.insert(portfolio.deliveryDays.end(), latest->begin(), latest->end());
    }
    std::sort(portfolio.deliveryDays.begin(), portfolio.deliveryDays.end());
    portfolio.deliveryDays.erase(std::unique(portfolio.deliveryDays.begin(), portfolio.deliveryDays.end()),
                                 portfolio.deliveryDays.end());
    return portfolio;
}

} // namespace

const score::Model &ScoreSetup::modelOf(std::optional<Vertical> vertical) const
{
    const auto own = vertical ? byVertical.find(*vertical) : byVertical.end();
    return own == byVertical.end() ? defaultModel : own->second;
}

Result<ScoreSetup> loadScoreSetup(const Reader &reader)
{
    auto stored = reader.list<Setting>();
    if (!stored)
        return failure(stored.error());
    auto settings = WorkspaceSettings::from(valuesOf(*stored));
    if (!settings)
        return failure(settings.error());
    auto holidays = reader.list<Holiday>();
    if (!holidays)
        return failure(holidays.error());
    std::vector<Day> days;
    for (const auto &holiday : *holidays)
        days.push_back(holiday.value.day);
    auto workingTime = settings->workingTime(std::move(days));
    if (!workingTime)
        return failure(workingTime.error());
    ScoreSetup setup{std::move(*settings), std::move(*workingTime), score::defaultModel(), {}};
    auto models = reader.list<ScoreModelVersion>();
    if (!models)
        return failure(models.error());
    if (auto taken = takeModels(*models, setup); !taken)
        return failure(taken.error());
    return setup;
}

FactsRange factsRange(const ScoreSetup &setup, int returnWindowDays, const ScoreRequest &request)
{
    const score::Horizon horizon = widestHorizon(setup, returnWindowDays);
    const Day earliest = request.since ? std::min(*request.since, request.asOf) : request.asOf;
    return {request.buyer,
            earliest,
            std::max(request.asOf, request.since.value_or(request.asOf)),
            horizon.deliveries,
            horizon.touchpoints,
            horizon.issues,
            horizon.surveys,
            horizon.reviews};
}

Result<std::vector<BuyerScore>> scoreBuyers(const Reader &reader, const ScoreSetup &setup, const ScoreRequest &request)
{
    auto window = reader.longestReturnWindow();
    if (!window)
        return failure(window.error());
    auto all = reader.scoreFacts(factsRange(setup, *window, request));
    if (!all)
        return failure(all.error());
    auto shared = loadPortfolio(reader, request, std::nullopt);
    if (!shared)
        return failure(shared.error());
    std::vector<BuyerScore> scores;
    for (const ScoreFacts &one : *all) {
        score::Portfolio own;
        if (one.facts.churnedOn && *one.facts.churnedOn < request.asOf) {
            auto portfolio = loadPortfolio(reader, request, one.facts.churnedOn);
            if (!portfolio)
                return failure(portfolio.error());
            own = std::move(*portfolio);
        }
        const score::Portfolio &portfolio = own.deliveryDays.empty() ? *shared : own;
        const score::Model &model = setup.modelOf(one.vertical);
        auto now = score::evaluate(model, setup.workingTime, portfolio, one.facts, request.asOf);
        if (!now)
            continue;
        std::optional<score::Score> earlier;
        if (request.since)
            earlier = score::evaluate(model, setup.workingTime, portfolio, one.facts, *request.since);
        scores.push_back({one.buyer, one.name, one.vertical, std::move(*now), std::move(earlier)});
    }
    return scores;
}

Result<std::vector<score::Score>> scoreHistory(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                               std::optional<Day> from, Day to)
{
    auto all = reader.scoreFacts({buyer, Day::first(), to});
    if (!all)
        return failure(all.error());
    auto days = reader.deliveryDays(to, true);
    if (!days)
        return failure(days.error());
    if (all->empty() || !all->front().facts.signedOn)
        return std::vector<score::Score>();
    const ScoreFacts &one = all->front();
    const Day begin = from ? std::max(*from, *one.facts.signedOn) : *one.facts.signedOn;
    return score::scoresOn(setup.modelOf(one.vertical), setup.workingTime, {std::move(*days)}, one.facts,
                           score::weeklyDays(begin, to));
}

} // namespace touchbase
