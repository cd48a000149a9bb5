// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

namespace {

RawValues rawValuesOf(const Context &context)
{
    RawValues values;
    for (const auto measureGroup : {measureOnboarding, measureDelivery, measureConsistency, measureSupport,
                                    measureAccount, measureFinancial, measureVoice})
        measureGroup(context, values);
    return values;
}

} // namespace

std::optional<Measured> measure(const Model &model, const Timeline &timeline, Day asOf)
{
    const Facts &facts = timeline.facts;
    const Day on = facts.churnedOn ? std::min(asOf, *facts.churnedOn) : asOf;
    if (!facts.signedOn || on < *facts.signedOn)
        return std::nullopt;
    const Context context(model, timeline, on);
    return Measured{asOf, on, context.age, rawValuesOf(context)};
}

std::optional<Measured> measure(const Model &model, const WorkingTime &workingTime, const Portfolio &portfolio,
                                const Facts &facts, Day asOf)
{
    return measure(model, Timeline(workingTime, portfolio, facts), asOf);
}

} // namespace touchbase::score
