// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/confidence.h"
#include "stats/rate.h"

#include <optional>

namespace touchbase::stats {

/// A range of differences between two shares, −1…1, lower ≤ upper.
struct DifferenceInterval {
    double lower;
    double upper;
};

/// The range of true differences `first` − `second` that agree with what was seen in two independent samples. Nothing
/// where either n is 0. Built from Wilson's intervals (l, u) of both:
///   d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²)
/// Source: method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
[[nodiscard]] std::optional<DifferenceInterval> differenceInterval(Proportion first, Proportion second,
                                                                   Confidence confidence = {});

} // namespace touchbase::stats
