// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/model.h"

namespace touchbase::score {

/// The highest score that a ceiling allows at these points of its measure, 0–100: 100 − √e·(100 − k(points)).
/// Thin evidence e (0–1) pulls it down less (score.md, section 6).
[[nodiscard]] double highestScore(const Ceiling &ceiling, double points, double evidence);

} // namespace touchbase::score
