// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/survival.h"

#include <algorithm>
#include <cmath>

namespace touchbase::stats {

namespace {

/// The product and the sum that the curve carries from one event to the next.
struct Curve {
    double survival = 1;
    double greenwood = 0;
    Fraction upper{1};
};

FractionInterval logLogInterval(const Curve &curve, double z)
{
    if (curve.survival <= 0)
        return {Fraction{0}, curve.upper};
    const double exponent = std::exp(z * std::sqrt(curve.greenwood) / -std::log(curve.survival));
    return {Fraction{std::pow(curve.survival, exponent)}, Fraction{std::pow(curve.survival, 1 / exponent)}};
}

SurvivalStep takeStep(Curve &curve, double time, int atRisk, int events, double z)
{
    const double r = atRisk;
    const double d = events;
    curve.survival *= (r - d) / r;
    curve.greenwood += events < atRisk ? d / (r * (r - d)) : 0;
    const FractionInterval interval = logLogInterval(curve, z);
    curve.upper = interval.upper;
    return {time, Fraction{curve.survival}, interval.lower, interval.upper, atRisk, events};
}

bool isEarlier(const Lifetime &left, const Lifetime &right)
{
    return left.time < right.time;
}

} // namespace

std::vector<SurvivalStep> kaplanMeier(std::vector<Lifetime> lifetimes, Confidence confidence)
{
    std::sort(lifetimes.begin(), lifetimes.end(), isEarlier);
    const double z = confidence.z();
    std::vector<SurvivalStep> steps;
    Curve curve;
    for (auto at = lifetimes.cbegin(); at != lifetimes.cend();) {
        const auto next = std::upper_bound(at, lifetimes.cend(), *at, isEarlier);
        const auto events = std::count_if(at, next, [](const Lifetime &lifetime) { return lifetime.event; });
        if (events > 0) {
            const auto atRisk = static_cast<int>(lifetimes.cend() - at);
            steps.push_back(takeStep(curve, at->time, atRisk, static_cast<int>(events), z));
        }
        at = next;
    }
    return steps;
}

} // namespace touchbase::stats
