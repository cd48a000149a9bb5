// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

namespace {

constexpr int leastVolumeDays = 14;

/// The window of a measure that waits until the return window is over.
Period maturedWindow(const Context &context, Measure measure)
{
    return Period::upTo(context.on - context.returnWindowDays, *context.modelOf(measure).windowDays);
}

RawValue disputeRate(const Context &context)
{
    const Period window = maturedWindow(context, Measure::DisputeRate);
    const auto tallyOf = [&context](const Period &period) {
        const LeadCount count = context.timeline.disputes.within(period, context.on);
        return Tally{100.0 * static_cast<double>(count.disputed), static_cast<double>(count.leads)};
    };
    return pooled(tallyOf(window), tallyOf(window.before()), context.modelOf(Measure::DisputeRate).nFull, window);
}

/// A ratio of two sums over delivery rows, times `unit`.
RawValue ratio(const Context &context, Measure measure, qint64 DeliverySums::*numerator,
               qint64 DeliverySums::*denominator, double unit)
{
    const Period window = context.windowOf(measure);
    const auto tallyOf = [&](const Period &period) {
        const DeliverySums sums = context.timeline.deliveries.within(period);
        return Tally{unit * static_cast<double>(sums.*numerator), static_cast<double>(sums.*denominator)};
    };
    return pooled(tallyOf(window), tallyOf(window.before()), context.modelOf(measure).nFull, window);
}

RawValue contactRate(const Context &context)
{
    return ratio(context, Measure::ContactRate, &DeliverySums::contacted, &DeliverySums::deliveredWithContacted, 100);
}

RawValue conversion(const Context &context)
{
    const auto target = context.expectation ? context.expectation->targetConversionRate : std::nullopt;
    if (!target || *target <= 0)
        return notApplicable(context.windowOf(Measure::Conversion));
    return ratio(context, Measure::Conversion, &DeliverySums::converted, &DeliverySums::deliveredWithConverted,
                 100 / (*target / 100));
}

/// Days that a volume was promised for, what was promised and what came.
struct Promised {
    int days = 0;
    int reportedDays = 0;
    double expected = 0; ///< leads, on the reported days
    qint64 delivered = 0;
};

/// Leads expected on a day: nothing before signing, on a paused day, or where no volume is in force.
std::optional<double> expectedOn(const Context &context, Day day)
{
    if (day < context.signedOn || context.timeline.paused.contains(day))
        return std::nullopt;
    const ExpectationRow *expectation = context.timeline.expectationOn(day);
    if (!expectation || !expectation->weeklyVolume || *expectation->weeklyVolume <= 0)
        return std::nullopt;
    return *expectation->weeklyVolume / 7;
}

Promised promisedWithin(const Context &context, const Period &window)
{
    Promised promised;
    for (Day day = window.from; day <= window.until; day = day + 1) {
        const auto expected = expectedOn(context, day);
        if (!expected)
            continue;
        ++promised.days;
        if (!context.reported || day > *context.reported)
            continue;
        ++promised.reportedDays;
        promised.expected += *expected;
        promised.delivered += context.timeline.deliveries.within({day, day}).delivered;
    }
    return promised;
}

RawValue volume(const Context &context)
{
    const Period window = context.windowOf(Measure::Volume);
    const Promised promised = promisedWithin(context, window);
    if (promised.days < leastVolumeDays)
        return notApplicable(window);
    if (promised.reportedDays < leastVolumeDays)
        return missing(window);
    if (promised.delivered == 0)
        return plain(0, 1, window);
    const double met = static_cast<double>(promised.delivered) / promised.expected;
    return plain(100 * std::min(met, 1 / met), 1, window);
}

} // namespace

void measureDelivery(const Context &context, RawValues &values)
{
    values[Measure::DisputeRate] = disputeRate(context);
    values[Measure::ContactRate] = contactRate(context);
    values[Measure::Conversion] = conversion(context);
    values[Measure::Volume] = volume(context);
}

} // namespace touchbase::score
