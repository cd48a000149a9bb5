// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/trend.h"

#include "score/history.h"

#include <algorithm>

namespace touchbase {

namespace {

/// The versions that hold for a vertical: its own where it has any, else those of all; ascending by number of row.
std::vector<ScoreModelVersion> versionsFor(const std::vector<Stored<ScoreModelVersion>> &all,
                                           std::optional<Vertical> vertical)
{
    const auto isOwn = [&](const auto &one) { return vertical && one.value.vertical == vertical; };
    const bool hasOwn = std::any_of(all.begin(), all.end(), isOwn);
    std::vector<ScoreModelVersion> versions;
    for (const auto &one : all) {
        if (hasOwn ? isOwn(one) : !one.value.vertical)
            versions.push_back(one.value);
    }
    return versions;
}

Result<std::vector<ScoreModelVersion>> loadVersions(const Reader &reader, std::optional<Vertical> vertical)
{
    auto all = reader.list<ScoreModelVersion>();
    if (!all)
        return failure(all.error());
    return versionsFor(*all, vertical);
}

ModelReference modelOn(const std::vector<ScoreModelVersion> &versions, const ScoreSetup &setup, Day day)
{
    const score::Model first = score::defaultModel();
    ModelReference found{first.name, first.version};
    for (const ScoreModelVersion &one : versions) {
        if (setup.dayOf(one.at) <= day)
            found = {one.name, one.version};
    }
    return found;
}

class Marks
{
public:
    Marks(const Reader &reader, const ScoreSetup &setup, const BuyerFacts &facts)
        : m_reader(reader), m_setup(setup), m_facts(facts)
    {
    }

    Result<std::vector<TrendMark>> load()
    {
        for (const auto step : {&Marks::addTouchpoints, &Marks::addReviews, &Marks::addModels, &Marks::addStages}) {
            if (auto added = (this->*step)(); !added)
                return failure(added.error());
        }
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const TrendMark &left, const TrendMark &right) { return left.day < right.day; });
        return std::move(m_marks);
    }

private:
    template <class T, class Add>
    Result<> each(Add add)
    {
        auto all = m_reader.listOf<T>(m_facts.own.buyer.value());
        if (!all)
            return failure(all.error());
        for (const auto &one : *all)
            add(one.value);
        return {};
    }

    Result<> addTouchpoints()
    {
        return each<Touchpoint>([this](const Touchpoint &one) {
            if (one.channel == Channel::Meeting || one.emotion == Emotion::Poor)
                m_marks.push_back({.kind = TrendMark::Kind::Touchpoint,
                                   .day = m_setup.dayOf(one.at),
                                   .text = one.summary,
                                   .channel = one.channel,
                                   .emotion = one.emotion});
        });
    }

    Result<> addReviews()
    {
        return each<Review>([this](const Review &one) {
            if (one.heldOn)
                m_marks.push_back(
                    {.kind = TrendMark::Kind::Review, .day = *one.heldOn, .text = one.summary, .review = one.kind});
        });
    }

    Result<> addModels()
    {
        auto versions = loadVersions(m_reader, m_facts.own.vertical);
        if (!versions)
            return failure(versions.error());
        for (const ScoreModelVersion &one : *versions)
            m_marks.push_back({.kind = TrendMark::Kind::Model,
                               .day = m_setup.dayOf(one.at),
                               .text = one.reason,
                               .version = one.version});
        return {};
    }

    Result<> addStages()
    {
        return each<StageChange>([this](const StageChange &one) {
            m_marks.push_back(
                {.kind = TrendMark::Kind::Stage, .day = one.from, .text = one.reason, .stage = one.stage});
        });
    }

    const Reader &m_reader;
    const ScoreSetup &m_setup;
    const BuyerFacts &m_facts;
    std::vector<TrendMark> m_marks;
};

} // namespace

Result<ScoreTrend> loadTrend(const Reader &reader, const ScoreSetup &setup, const BuyerFacts &facts, Day today)
{
    auto marks = Marks(reader, setup, facts).load();
    if (!marks)
        return failure(marks.error());
    return ScoreTrend{
        score::history(setup.modelOf(facts.own.vertical), setup.workingTime, facts.portfolio, facts.own.facts, today),
        std::move(*marks)};
}

Result<ScoreComparison> loadComparison(const Reader &reader, const ScoreSetup &setup, const BuyerFacts &facts, Day from,
                                       Day to)
{
    auto versions = loadVersions(reader, facts.own.vertical);
    if (!versions)
        return failure(versions.error());
    const auto scoreOn = [&](Day day) {
        return score::evaluate(setup.modelOf(facts.own.vertical), setup.workingTime, facts.portfolio, facts.own.facts,
                               day);
    };
    return ScoreComparison{
        from, to, scoreOn(from), scoreOn(to), modelOn(*versions, setup, from), modelOn(*versions, setup, to)};
}

} // namespace touchbase
