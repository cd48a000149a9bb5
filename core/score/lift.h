// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <vector>

namespace touchbase::score {

/// One way into the next band: this measure at this raw value, all else equal.
struct Lift {
    Measure measure;
    double raw;         ///< the nearest raw value that does it, in the unit of the measure
    double points;      ///< its points, 0–100
    double changeInRaw; ///< from the present raw value
    double changeInPoints;

    bool operator==(const Lift &) const = default;
};

/// What would lift a score (score.md, section 7): for each measure with a raw value the one nearest to the present
/// raw value that brings the shown score to the floor of the next band, where one does; n and evidence stay as they
/// are, and ceilings move with the raw value. Smallest change in points first; of equal ones in the order of the
/// table. Nothing for an exceptional score. The band is that of the shown number, whatever the coverage.
[[nodiscard]] std::vector<Lift> liftsOf(const Model &model, const Score &score);

} // namespace touchbase::score
