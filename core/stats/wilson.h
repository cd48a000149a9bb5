// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/confidence.h"
#include "stats/rate.h"

#include <optional>

namespace touchbase::stats {

/// The range of true rates that agree with what was seen: Wilson's score interval without continuity
/// correction. It stays within 0…1, holds hits / n, and has a width even at 0 of n and n of n.
/// Nothing where n is 0.
/// Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212; method 3 of R. G. Newcombe, Statistics in
/// Medicine 17 (1998) 857–872:
///   (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
[[nodiscard]] std::optional<FractionInterval> wilsonInterval(Proportion proportion, Confidence confidence = {});

} // namespace touchbase::stats
