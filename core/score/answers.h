// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/words.h"

namespace touchbase::score {

// Answers on any scale (score.md, section 5).

inline constexpr Scale touchpointCsatScale{1, 5, false};
inline constexpr Scale touchpointEaseScale{1, 7, false};

/// Where a value stands on its scale: 0 at the bad end, 1 at the good end.
[[nodiscard]] constexpr double positionOf(double value, const Scale &scale)
{
    const double position = (value - scale.lowest) / (scale.highest - scale.lowest);
    return scale.lowIsGood ? 1 - position : position;
}

/// 4 and 5 of 1–5.
[[nodiscard]] constexpr bool isSatisfied(double value, const Scale &scale)
{
    return positionOf(value, scale) >= 0.6 - 1e-9;
}

/// 0–100.
[[nodiscard]] constexpr double easeIndex(double value, const Scale &scale)
{
    return 100 * positionOf(value, scale);
}

/// 1 for a promoter (9–10), −1 for a detractor (0–6), else 0.
[[nodiscard]] constexpr double npsVote(double value)
{
    return value >= 9 ? 1 : value <= 6 ? -1 : 0;
}

/// 100 exceptional, 75 meeting, 50 below, 0 poor.
[[nodiscard]] constexpr double emotionIndex(Emotion emotion)
{
    constexpr std::array<double, 4> indices{100, 75, 50, 0};
    return indices[static_cast<size_t>(emotion)];
}

} // namespace touchbase::score
