// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/whatif.h"

namespace touchbase::score {

Model withWeight(Model model, Measure measure, double weight)
{
    model.measures[measure].weight = weight;
    return model;
}

Measured withRaw(const Model &model, Measured measured, Measure measure, double raw)
{
    RawValue &value = measured.values[measure];
    if (!value.applicable)
        return measured;
    if (!value.raw)
        value.n = value.nInWindow = model.measures[measure].nFull;
    value.raw = raw;
    return measured;
}

} // namespace touchbase::score
