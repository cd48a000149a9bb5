// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

namespace touchbase::score {

void measureVoice(const Context &context, RawValues &values)
{
    values[Measure::Nps] = pooledSeries(context, Measure::Nps, context.timeline.nps, 100);
    values[Measure::Csat] = pooledSeries(context, Measure::Csat, context.timeline.satisfaction, 100);
    values[Measure::Ease] = pooledSeries(context, Measure::Ease, context.timeline.ease);
}

} // namespace touchbase::score
