// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/confidence.h"

#include <optional>

namespace touchbase::stats {

/// Answers to "would you recommend us": promoters and detractors among n answers.
/// All ≥ 0, promoters + detractors ≤ n.
struct NpsAnswers {
    double promoters;
    double detractors;
    double n;
};

/// A Net Promoter Score with what chance leaves open, all in NPS points; score, lower and upper −100…100.
struct NpsEstimate {
    double scorePoints;
    double standardErrorPoints;
    double lowerPoints;
    double upperPoints;
};

/// The score 100·(p − d) with its interval, p and d being the shares of promoters and detractors; nothing
/// where n is 0. Where everybody answers alike the standard error is 0, however few they are: show n with it.
/// Source: an answer counts +1, 0 or −1, so the score is 100 times a mean of n with variance
/// v = p + d − (p − d)²; standard error 100·√(v / n), normal interval, kept within −100…100.
[[nodiscard]] std::optional<NpsEstimate> netPromoterScore(NpsAnswers answers, Confidence confidence = {});

} // namespace touchbase::stats
