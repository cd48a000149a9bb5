// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/rate.h"

#include <optional>
#include <vector>

namespace touchbase::stats {

/// The value below which a share q of the values lies, in the unit of the values: linear interpolation at
/// position q·(n − 1) of the sorted values, counted from 0. The percentile rule of the score (score.md), known
/// as type 7 of Hyndman and Fan, The American Statistician 50 (1996) 361–365.
/// Values finite, in any order; q 0…1. Nothing where there are no values.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, Fraction q);

/// The quantile at one half.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

} // namespace touchbase::stats
