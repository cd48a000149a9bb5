// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/model.h"

namespace touchbase::score {

/// How far back the score of one day D looks: a list needs only what lies in the last so many days, (D − days, D].
/// Where D is after the day of churn, that day takes its place. The other lists of `Facts` (coverages, expectations,
/// pauses, onboarding items) and its scalars are needed whole.
struct Horizon {
    int deliveries;  ///< days; also of returns, by soldOn
    int touchpoints; ///< days; the latest two-way one before them goes into twoWayBefore
    int issues;      ///< days; an issue is needed when it was opened or resolved in them, or is not resolved on D
    int surveys;     ///< days
    int reviews;     ///< days, by dueOn

    bool operator==(const Horizon &) const = default;
};

/// The horizon of a model where no return window in force on D is longer than `returnWindowDays` (10 without one).
[[nodiscard]] Horizon horizonOf(const Model &model, int returnWindowDays);

} // namespace touchbase::score
