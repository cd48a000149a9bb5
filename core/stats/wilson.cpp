// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/wilson.h"

#include <algorithm>
#include <cmath>

namespace touchbase::stats {

std::optional<FractionInterval> wilsonInterval(Proportion proportion, Confidence confidence)
{
    const std::optional<Fraction> fraction = proportion.fraction();
    if (!fraction)
        return std::nullopt;
    const double p = fraction->value;
    const double z = confidence.z();
    const double zz = z * z / proportion.n;
    const double middle = (p + zz / 2) / (1 + zz);
    const double reach = z * std::sqrt((p * (1 - p) + zz / 4) / proportion.n) / (1 + zz);
    // At the ends the difference of two equal numbers leaves a residue: there the bounds are p itself.
    return FractionInterval{Fraction{std::clamp(middle - reach, 0.0, p)}, Fraction{std::clamp(middle + reach, p, 1.0)}};
}

} // namespace touchbase::stats
