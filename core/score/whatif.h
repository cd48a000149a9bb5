// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

namespace touchbase::score {

// What-if (score.md, section 7): move a weight or a raw value, then ask `scoreOf`. Copy the model once for a slider,
// not once for each buyer; moved windows and n_full need `measure` anew.

/// The model with another weight; the weight must be ≥ 0.
[[nodiscard]] Model withWeight(Model model, Measure measure, double weight);

/// What was measured with another raw value; n and evidence stay. A missing measure is then taken as measured in
/// full (n = n_full of the model); one that is not applicable stays so.
[[nodiscard]] Measured withRaw(const Model &model, Measured measured, Measure measure, double raw);

} // namespace touchbase::score
