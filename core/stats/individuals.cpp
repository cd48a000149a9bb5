// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/individuals.h"

#include <cmath>
#include <numeric>

namespace touchbase::stats {

std::optional<double> meanMovingRange(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    double sum = 0;
    for (size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / static_cast<double>(values.size() - 1);
}

std::optional<Individuals> individuals(std::span<const double> values)
{
    const std::optional<double> range = meanMovingRange(values);
    if (!range)
        return std::nullopt;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const double reach = individualsFactor * *range;
    return Individuals{mean, *range, mean - reach, mean + reach, movingRangeFactor * *range};
}

} // namespace touchbase::stats
