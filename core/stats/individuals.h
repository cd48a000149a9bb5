// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace touchbase::stats {

/// The natural limits of single values of any kind, in the unit of the values: a chart of individuals and moving
/// ranges (XmR). The limits are not clamped.
/// Source: D. J. Wheeler, Understanding Variation (1993): mean ± 2.66·mR̄, upper limit of the moving range
/// 3.267·mR̄. 2.66 is 3/d₂ and 3.267 is D₄ for ranges of two.
struct Individuals {
    double center;          ///< the mean
    double meanMovingRange; ///< mR̄, the mean of |value − the one before|
    double lcl;
    double ucl;
    double movingRangeUcl;
};

/// mR̄ times this reaches from the centre to a limit of three sigma.
inline constexpr double individualsFactor = 2.66;
/// mR̄ times this is the upper limit of the moving range.
inline constexpr double movingRangeFactor = 3.267;
/// d₂ for ranges of two: mR̄ divided by this is sigma.
inline constexpr double movingRangeBias = 1.128;

/// mR̄ of finite values in order of time; nothing with fewer than two.
[[nodiscard]] std::optional<double> meanMovingRange(std::span<const double> values);

/// The chart of finite values in order of time; nothing with fewer than two.
[[nodiscard]] std::optional<Individuals> individuals(std::span<const double> values);

} // namespace touchbase::stats
