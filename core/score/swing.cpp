// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/swing.h"

#include <algorithm>
#include <cmath>

namespace touchbase::score {

namespace {

constexpr qint64 leastLeads = 10;
constexpr size_t leastWeeks = 4;

std::vector<LeadCount> takingPart(const std::vector<LeadCount> &weeks)
{
    std::vector<LeadCount> large;
    std::copy_if(weeks.begin(), weeks.end(), std::back_inserter(large),
                 [](const LeadCount &week) { return week.leads >= leastLeads; });
    return large;
}

LeadCount sumOf(const std::vector<LeadCount> &weeks)
{
    LeadCount sum{0, 0};
    for (const LeadCount &week : weeks) {
        sum.leads += week.leads;
        sum.disputed += week.disputed;
    }
    return sum;
}

double rateOf(const LeadCount &week)
{
    return static_cast<double>(week.disputed) / static_cast<double>(week.leads);
}

/// τ²: half of Σ g (d² − c·v) / Σ g over neighbours, not below 0, where v = 1/n + 1/n′ and g = 1/v.
double varianceBeyondChance(const std::vector<LeadCount> &weeks, double chance)
{
    double excess = 0;
    double weights = 0;
    for (size_t i = 1; i < weeks.size(); ++i) {
        const double step = rateOf(weeks[i]) - rateOf(weeks[i - 1]);
        const double v = 1.0 / static_cast<double>(weeks[i - 1].leads) + 1.0 / static_cast<double>(weeks[i].leads);
        excess += (step * step - chance * v) / v;
        weights += 1 / v;
    }
    return std::max(0.0, excess / weights / 2);
}

} // namespace

std::optional<Swing> swingOf(const std::vector<LeadCount> &weeks)
{
    const std::vector<LeadCount> large = takingPart(weeks);
    if (large.size() < leastWeeks)
        return std::nullopt;
    const LeadCount sum = sumOf(large);
    const double rate = rateOf(sum);
    return Swing{100 * std::sqrt(varianceBeyondChance(large, rate * (1 - rate))), sum.leads};
}

} // namespace touchbase::score
