// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/newcombe.h"

#include "stats/wilson.h"

#include <cmath>

namespace touchbase::stats {

std::optional<DifferenceInterval> differenceInterval(Proportion first, Proportion second, Confidence confidence)
{
    const auto ofFirst = wilsonInterval(first, confidence);
    const auto ofSecond = wilsonInterval(second, confidence);
    if (!ofFirst || !ofSecond)
        return std::nullopt;
    const double p1 = first.fraction()->value;
    const double p2 = second.fraction()->value;
    return DifferenceInterval{p1 - p2 - std::hypot(p1 - ofFirst->lower.value, ofSecond->upper.value - p2),
                              p1 - p2 + std::hypot(ofFirst->upper.value - p1, p2 - ofSecond->lower.value)};
}

} // namespace touchbase::stats
