// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/context.h"

namespace touchbase::score {

namespace {

constexpr int usualReturnWindowDays = 10;

int returnWindowOf(const ExpectationRow *expectation)
{
    return expectation ? expectation->returnWindowDays.value_or(usualReturnWindowDays) : usualReturnWindowDays;
}

} // namespace

Context::Context(const Model &itsModel, const Timeline &itsTimeline, Day day)
    : model(itsModel),
      timeline(itsTimeline),
      facts(itsTimeline.facts),
      on(day),
      signedOn(*facts.signedOn),
      age(on - signedOn),
      end(timeline.workingTime.zone().endOf(on)),
      reported(timeline.reportedUntil(on)),
      expectation(timeline.expectationOn(on)),
      returnWindowDays(returnWindowOf(expectation))
{
}

Period Context::windowOf(Measure measure) const
{
    return Period::upTo(on, *modelOf(measure).windowDays);
}

Interval Context::intervalOf(const Period &period) const
{
    const Zone &zone = timeline.workingTime.zone();
    return {zone.startOf(period.from), zone.endOf(period.until)};
}

std::optional<Day> Context::reportedWithin(int days) const
{
    return reported && *reported > on - days ? reported : std::nullopt;
}

int Context::unpausedDays(const Period &period) const
{
    return period.days() - timeline.paused.daysWithin(period);
}

} // namespace touchbase::score
