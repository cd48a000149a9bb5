// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

namespace {

constexpr int reviewGraceDays = 3;

RawValue recency(const Context &context)
{
    Day last = context.signedOn;
    if (const auto touchpoint = context.timeline.lastTwoWayBefore(context.end))
        last = std::max(last, context.timeline.workingTime.zone().dayOf(*touchpoint));
    return plain((context.on - last) / context.timeline.cadenceDaysOn(context.on), 1);
}

bool isHeld(const Context &context, const ReviewRow &review)
{
    return context.isKnown(review.heldOn);
}

/// A review that may still be held in time does not count yet.
bool counts(const Context &context, const ReviewRow &review)
{
    return isHeld(context, review) || context.on - review.dueOn >= reviewGraceDays;
}

Tally reviewsDueIn(const Context &context, const Period &period)
{
    Tally tally;
    const auto &reviews = context.facts.reviews;
    auto review = std::lower_bound(reviews.begin(), reviews.end(), period.from,
                                   [](const ReviewRow &row, Day day) { return row.dueOn < day; });
    for (; review != reviews.end() && review->dueOn <= period.until; ++review) {
        if (!counts(context, *review))
            continue;
        const bool inTime = isHeld(context, *review) && *review->heldOn <= review->dueOn + reviewGraceDays;
        tally.sum += inTime ? 100 : 0;
        tally.n += 1;
    }
    return tally;
}

RawValue reviews(const Context &context)
{
    const Period window = context.windowOf(Measure::Reviews);
    const RawValue value = pooled(reviewsDueIn(context, window), reviewsDueIn(context, window.before()),
                                  context.modelOf(Measure::Reviews).nFull, window);
    return value.raw ? value : notApplicable(window);
}

} // namespace

void measureAccount(const Context &context, RawValues &values)
{
    values[Measure::Recency] = recency(context);
    values[Measure::Emotion] = pooledSeries(context, Measure::Emotion, context.timeline.emotions);
    values[Measure::Reviews] = reviews(context);
}

} // namespace touchbase::score
