// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace touchbase::score {

/// What one measure did to the score between two days, in points of score.
struct MeasureEffect {
    double value = 0;    ///< because what was measured became better or worse
    double evidence = 0; ///< because evidence came or went, and with it the share of the measure

    bool operator==(const MeasureEffect &) const = default;
};

/// Why a score moved (score.md, section 7). All effects and the ceiling's change sum to `total`: the attribution is
/// exact to 1e-9, nothing is left over.
struct Change {
    double total; ///< the later score less the earlier
    PerMeasure<MeasureEffect> measures;
    double ceiling; ///< the later ceiling effect less the earlier

    [[nodiscard]] double valueSum() const;
    [[nodiscard]] double evidenceSum() const;
    /// The score rose, and more than half of it because evidence came or went: bad news stopped arriving.
    [[nodiscard]] bool roseMostlyFromEvidence() const;

    bool operator==(const Change &) const = default;
};

/// Splits the difference of two scores by the same version of the same model; asserts that it is the same.
[[nodiscard]] Change changeBetween(const Score &earlier, const Score &later);

} // namespace touchbase::score
