// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/controllimits.h"

#include "stats/individuals.h"

#include <cmath>

namespace touchbase::stats {

namespace {

double rateOf(const Proportion &subgroup)
{
    return subgroup.fraction().value_or(Fraction{0}).value;
}

double binomialSigma(const Proportion &subgroup, Fraction center)
{
    return std::sqrt(center.value * (1 - center.value) / subgroup.n);
}

} // namespace

std::optional<Fraction> pooledFraction(std::span<const Proportion> subgroups)
{
    Proportion all{0, 0};
    for (const Proportion &subgroup : subgroups) {
        all.hits += subgroup.hits;
        all.n += subgroup.n;
    }
    return all.fraction();
}

std::optional<double> laneySigmaZ(std::span<const Proportion> subgroups, Fraction center)
{
    if (center.value <= 0 || center.value >= 1)
        return std::nullopt;
    std::vector<double> scores;
    for (const Proportion &subgroup : subgroups)
        scores.push_back((rateOf(subgroup) - center.value) / binomialSigma(subgroup, center));
    const std::optional<double> range = meanMovingRange(scores);
    if (!range)
        return std::nullopt;
    return *range / movingRangeBias;
}

std::vector<double> pReaches(std::span<const Proportion> subgroups, Fraction center)
{
    std::vector<double> reaches;
    for (const Proportion &subgroup : subgroups)
        reaches.push_back(3 * binomialSigma(subgroup, center));
    return reaches;
}

std::optional<double> individualsReach(std::span<const Proportion> subgroups)
{
    std::vector<double> rates;
    for (const Proportion &subgroup : subgroups)
        rates.push_back(rateOf(subgroup));
    const std::optional<double> range = meanMovingRange(rates);
    if (!range)
        return std::nullopt;
    return individualsFactor * *range;
}

} // namespace touchbase::stats
