// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace touchbase::stats {

std::optional<double> quantile(std::vector<double> values, Fraction q)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double position = std::clamp(q.value, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(position);
    const size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], position - static_cast<double>(below));
}

std::optional<double> median(std::vector<double> values)
{
    return quantile(std::move(values), Fraction{0.5});
}

} // namespace touchbase::stats
