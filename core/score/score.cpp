// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/score.h"

#include "score/ceilings.h"

#include <algorithm>
#include <cmath>

namespace touchbase::score {

namespace {

/// What comparisons with floors and n_full allow (score.md, section 1).
constexpr double tolerance = 1e-9;
constexpr int fadingBeginsAtAge = 90;
constexpr double fadingDays = 90;

State stateOf(const RawValue &value, double nFull)
{
    if (!value.applicable)
        return State::NotApplicable;
    if (!value.raw)
        return State::Missing;
    if (value.stale)
        return State::Stale;
    return value.n < nFull - tolerance ? State::Thin : State::Measured;
}

MeasureScore measureScoreOf(const RawValue &value, const MeasureModel &model, double weight)
{
    MeasureScore score;
    score.state = stateOf(value, model.nFull);
    score.weight = weight;
    score.window = value.window;
    if (!value.applicable || !value.raw)
        return score;
    score.raw = value.raw;
    score.n = value.n;
    score.nInWindow = value.nInWindow;
    score.evidence = std::min(1.0, value.n / model.nFull);
    score.points = valueAt(model.points, *value.raw);
    return score;
}

/// Σ w e s, Σ w e, and the Σ w that evidence is held against.
struct Sums {
    double points = 0;
    double evidence = 0;
    double weight = 0;

    [[nodiscard]] std::optional<double> average() const
    {
        return evidence > 0 ? std::optional(points / evidence) : std::nullopt;
    }
};

void add(Sums &sums, Measure measure, const MeasureScore &score)
{
    if (score.state == State::NotApplicable || !(score.weight > 0))
        return;
    const double evidence = score.weight * score.evidence;
    sums.points += evidence * score.points.value_or(0);
    sums.evidence += evidence;
    sums.weight += isForgivenInCoverage(measure) ? evidence : score.weight;
}

void addShare(MeasureScore &score, double evidence)
{
    if (!score.points)
        return;
    score.share = score.weight * score.evidence / evidence;
    score.contribution = score.share * *score.points;
}

/// The ceiling of a measure; nothing where it has no points or no weight.
std::optional<double> highestScoreOf(const Ceiling &ceiling, const MeasureScore &score)
{
    if (!score.points || !(score.weight > 0))
        return std::nullopt;
    return highestScore(ceiling, *score.points, score.evidence);
}

/// The lowest ceiling below the average; of equal ones that of the first measure in the table.
CeilingEffect ceilingEffectOf(const Model &model, const PerMeasure<MeasureScore> &measures, double average)
{
    CeilingEffect lowest;
    for (const Ceiling &ceiling : model.ceilings) {
        const auto highest = highestScoreOf(ceiling, measures[ceiling.measure]);
        if (!highest || *highest >= average)
            continue;
        const double effect = *highest - average;
        if (effect < lowest.effect || (effect == lowest.effect && ceiling.measure < *lowest.measure))
            lowest = {effect, ceiling.measure};
    }
    return lowest;
}

Band bandOf(const Model &model, int shown, double coverage)
{
    return coverage < model.coverageFloor - tolerance ? Band::Insufficient : bandOf(model.floors, shown);
}

PerMeasure<MeasureScore> measureScoresOf(const Model &model, const Measured &measured)
{
    PerMeasure<MeasureScore> scores;
    for (Measure measure : allOf<Measure>())
        scores[measure] = measureScoreOf(measured.values[measure], model.measures[measure],
                                         fadedWeight(model, measure, measured.age));
    return scores;
}

} // namespace

int roundedScore(double score)
{
    const double whole = std::floor(score);
    return static_cast<int>(whole) + (score >= whole + 0.5 - tolerance ? 1 : 0);
}

Band bandOf(const Floors &floors, int shown)
{
    if (shown >= floors.exceptional - tolerance)
        return Band::Exceptional;
    if (shown >= floors.meeting - tolerance)
        return Band::Meeting;
    return shown >= floors.below - tolerance ? Band::Below : Band::Poor;
}

double fadedWeight(const Model &model, Measure measure, int age)
{
    const double weight = model.measures[measure].weight;
    if (groupOf(measure) != Group::Onboarding || age <= fadingBeginsAtAge)
        return weight;
    return weight * std::max(0.0, 1 - (age - fadingBeginsAtAge) / fadingDays);
}

std::optional<Score> scoreOf(const Model &model, const Measured &measured)
{
    PerMeasure<MeasureScore> measures = measureScoresOf(model, measured);
    Sums all;
    PerGroup<Sums> byGroup;
    for (Measure measure : allOf<Measure>()) {
        add(all, measure, measures[measure]);
        add(byGroup[groupOf(measure)], measure, measures[measure]);
    }
    const auto average = all.average();
    if (!average)
        return std::nullopt;

    for (MeasureScore &score : measures.values)
        addShare(score, all.evidence);
    const CeilingEffect ceiling = ceilingEffectOf(model, measures, *average);
    const double score = *average + ceiling.effect;
    const double coverage = all.evidence / all.weight;
    const int shown = roundedScore(score);
    PerGroup<std::optional<double>> groups;
    for (Group group : allOf<Group>())
        groups[group] = byGroup[group].average();
    return Score{measured.asOf, measured.on, model.name,
                 model.version, score,       *average,
                 coverage,      shown,       bandOf(model, shown, coverage),
                 ceiling,       groups,      measures};
}

std::optional<Score> evaluate(const Model &model, const WorkingTime &workingTime, const Portfolio &portfolio,
                              const Facts &facts, Day asOf)
{
    const auto measured = measure(model, workingTime, portfolio, facts, asOf);
    return measured ? scoreOf(model, *measured) : std::nullopt;
}

} // namespace touchbase::score
