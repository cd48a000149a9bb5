// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

namespace {

constexpr int onboardingEndsAtAge = 180;

bool isDone(const Context &context, const ItemRow &item)
{
    return context.isKnown(item.doneOn);
}

/// Known, with a due day, and either past due or done.
bool counts(const Context &context, const ItemRow &item)
{
    const bool isKnown = !item.startedOn || context.isKnown(item.startedOn);
    return isKnown && item.dueOn && (*item.dueOn < context.on || isDone(context, item));
}

RawValue onTime(const Context &context)
{
    int items = 0;
    int inTime = 0;
    for (const ItemRow &item : context.facts.onboardingItems) {
        if (!counts(context, item))
            continue;
        ++items;
        if (isDone(context, item) && *item.doneOn <= *item.dueOn)
            ++inTime;
    }
    return items == 0 ? notApplicable() : plain(100.0 * inTime / items, items);
}

RawValue firstLead(const Context &context)
{
    if (context.isKnown(context.facts.firstDelivered))
        return plain(std::max(0, *context.facts.firstDelivered - context.signedOn), 1);
    if (!context.reported || *context.reported < context.signedOn)
        return missing();
    return plain(*context.reported - context.signedOn, 1);
}

} // namespace

void measureOnboarding(const Context &context, RawValues &values)
{
    const bool isOver = context.age >= onboardingEndsAtAge;
    values[Measure::OnTime] = isOver ? notApplicable() : onTime(context);
    values[Measure::FirstLead] = isOver ? notApplicable() : firstLead(context);
}

} // namespace touchbase::score
