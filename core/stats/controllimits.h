// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace touchbase::stats {

// The parts from which controlChart (controlchart.h) is made. Each takes subgroups in order of time, all with
// n > 0. A reach is the distance of three sigma from the centre line to a limit, as a fraction, before the
// limits are clamped to 0…1: one per subgroup.

/// The centre line Σx/Σn; nothing without subgroups.
[[nodiscard]] std::optional<Fraction> pooledFraction(std::span<const Proportion> subgroups);

/// How much wider the weeks swing than binomial chance lets them: the mean moving range of their z-scores
/// divided by 1.128; 1 is pure chance. Nothing with fewer than two subgroups, or where the centre is 0 or 1 and
/// chance has no width. Source: D. B. Laney, Quality Engineering 14 (2002) 531–537.
[[nodiscard]] std::optional<double> laneySigmaZ(std::span<const Proportion> subgroups, Fraction center);

/// p-chart: 3·√(c(1 − c)/n), for each n its own. Source: NIST/SEMATECH e-Handbook 6.3.3.2.
[[nodiscard]] std::vector<double> pReaches(std::span<const Proportion> subgroups, Fraction center);

/// XmR: 2.66·mR̄ of the rates, the same for all (individuals.h); nothing with fewer than two subgroups.
[[nodiscard]] std::optional<double> individualsReach(std::span<const Proportion> subgroups);

} // namespace touchbase::stats
