// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "score/facts.h"
#include "score/model.h"
#include "score/period.h"

#include <optional>

namespace touchbase::score {

/// What the facts say of one measure, before any weight or points.
struct RawValue {
    bool applicable = true;
    std::optional<double> raw; ///< in the unit of the measure; none where it is missing or not applicable
    double n = 0;              ///< the evidence the raw value rests on, with what was borrowed; 0 without one
    double nInWindow = 0;      ///< the part of n that lies in the window itself
    bool stale = false;        ///< nothing in the window itself
    /// The window that was looked at, for showing the rows behind the number; the one before it is as long.
    std::optional<Period> window;

    bool operator==(const RawValue &) const = default;
};

/// All measures of one buyer on one day: what is expensive in a score. It depends on windows and n_full of the
/// model, on its points only for hours of support (their cap), never on weights or ceilings.
struct Measured {
    Day asOf; ///< the day that was asked for
    Day on;   ///< the day that was looked at: the same, or the day of churn where that is earlier
    int age;  ///< days from signing to `on`, ≥ 0
    PerMeasure<RawValue> values;
};

/// Looks at the facts as they were known on a day (score.md, sections 1–6). Nothing without signed_on, or before
/// it. After churned_on it is what it was on that day.
/// The facts may be limited to `horizonOf` for the day; `model` must be valid. Pure: may run on any thread.
[[nodiscard]] std::optional<Measured> measure(const Model &model, const WorkingTime &workingTime,
                                              const Portfolio &portfolio, const Facts &facts, Day asOf);

} // namespace touchbase::score
