// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/ceilings.h"

#include <cmath>

namespace touchbase::score {

double highestScore(const Ceiling &ceiling, double points, double evidence)
{
    return 100 - std::sqrt(evidence) * (100 - valueAt(ceiling.limits, points));
}

} // namespace touchbase::score
