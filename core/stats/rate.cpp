// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/rate.h"

#include <algorithm>

namespace touchbase::stats {

std::optional<Fraction> Proportion::fraction() const
{
    if (!(n > 0))
        return std::nullopt;
    return Fraction{std::clamp(hits / n, 0.0, 1.0)};
}

int percentDecimals(double n)
{
    return n < 100 ? 0 : 1;
}

} // namespace touchbase::stats
