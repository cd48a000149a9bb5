// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/nps.h"

#include <algorithm>
#include <cmath>

namespace touchbase::stats {

std::optional<NpsEstimate> netPromoterScore(NpsAnswers answers, Confidence confidence)
{
    if (!(answers.n > 0))
        return std::nullopt;
    const auto points = [](double value) { return std::clamp(value, -100.0, 100.0); };
    const double p = answers.promoters / answers.n;
    const double d = answers.detractors / answers.n;
    const double variance = std::max(0.0, p + d - (p - d) * (p - d));
    const double score = 100 * (p - d);
    const double error = 100 * std::sqrt(variance / answers.n);
    const double reach = confidence.z() * error;
    return NpsEstimate{points(score), error, points(score - reach), points(score + reach)};
}

} // namespace touchbase::stats
