// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/plan.h"

#include "operations/demo/planner.h"

#include <algorithm>

namespace touchbase::demo {

bool BuyerPlan::isPausedOn(Day day) const
{
    return std::any_of(pauses.begin(), pauses.end(), [day](const PlannedPause &pause) {
        return pause.from <= day && (!pause.until || day <= *pause.until);
    });
}

bool BuyerPlan::isServedOn(Day day) const
{
    const auto spell = std::find_if(spells.begin(), spells.end(), [day](const Span &one) { return one.holds(day); });
    if (spell == spells.end() || isPausedOn(day))
        return false;
    return !signedOn || day < *signedOn || day - *signedOn >= firstLeadDays;
}

const Promise *BuyerPlan::promiseOn(Day day) const
{
    const Promise *inForce = nullptr;
    for (const Promise &promise : promises) {
        if (promise.validFrom <= day)
            inForce = &promise;
    }
    return inForce;
}

World::World(const DemoOptions &given)
    : options(given),
      touchpoints(given.touchpoints.value_or(defaultTouchpoints(given.buyers, given.days))),
      first(given.asOf - given.days),
      last(given.asOf - 1),
      badFrom(given.asOf - std::min(badSourceDays, given.days / 2)),
      sources(given.buyers),
      buyers(planBuyers(*this))
{
    if (given.buyers == 0)
        touchpoints = 0;
}

std::optional<Instant> World::instantIfKnown(Moment moment) const
{
    return isKnown(moment.day) ? std::optional(instantOf(options.zone, moment)) : std::nullopt;
}

std::string World::uid(RecordKind kind, int buyer, qint64 number) const
{
    static constexpr std::string_view digits = "0123456789abcdef";
    static constexpr std::string_view shape = "xxxxxxxx-xxxx-8xxx-9xxx-xxxxxxxxxxxx";
    Random random = this->random(Stream::Uid, kind, buyer, number);
    std::string text(shape);
    quint64 bits = 0;
    int left = 0;
    for (char &c : text) {
        if (c != 'x')
            continue;
        if (left == 0) {
            bits = random.next();
            left = 16;
        }
        c = digits[bits & 15];
        bits >>= 4;
        --left;
    }
    return text;
}

} // namespace touchbase::demo
