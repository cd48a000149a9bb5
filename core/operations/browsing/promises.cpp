// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/promises.h"

#include <algorithm>

namespace touchbase {

namespace {

using score::Measure;

constexpr int daysOfWeek = 7;
constexpr int volumeDays = 28;
constexpr int returnDays = 90;
constexpr double volumeTolerance = 0.1;
constexpr double longestCadenceDays = 30; // score.md, section 2: account.recency
constexpr double usualCadenceDays = 14;
constexpr double tolerance = 1e-9;

/// A promise that a measure of the score tells of; `factor` turns its raw value into the unit of the promise.
Promise fromMeasure(PromiseKind kind, std::optional<double> agreed, const score::MeasureScore &measured,
                    double factor = 1)
{
    Promise promise{kind, agreed, std::nullopt, 0, std::nullopt, measured.window};
    if (!measured.raw)
        return promise;
    promise.actual = *measured.raw * factor;
    promise.n = measured.n;
    return promise;
}

Promise withKept(Promise promise, bool isAtMost)
{
    if (promise.agreed && promise.actual)
        promise.kept = isAtMost ? *promise.actual <= *promise.agreed + tolerance
                                : *promise.actual >= *promise.agreed - tolerance;
    return promise;
}

bool isCounted(const PromiseInput &input, Day day, Day reported)
{
    const auto signedOn = input.timeline.facts.signedOn;
    return day <= reported && signedOn && day >= *signedOn && !input.timeline.paused.contains(day);
}

/// Leads a week over the days that were reported and not paused.
Promise weeklyVolume(const PromiseInput &input, std::optional<double> agreed)
{
    Promise promise{PromiseKind::WeeklyVolume, agreed, {}, 0, {}, score::Period::upTo(input.score.on, volumeDays)};
    const auto reported = input.timeline.reportedUntil(input.score.on);
    if (!reported)
        return promise;
    int days = 0;
    qint64 delivered = 0;
    for (Day day = promise.window->from; day <= promise.window->until; day = day + 1) {
        if (!isCounted(input, day, *reported))
            continue;
        ++days;
        delivered += input.timeline.deliveries.within({day, day}).delivered;
    }
    if (days < daysOfWeek)
        return promise;
    promise.actual = static_cast<double>(delivered) * daysOfWeek / days;
    promise.n = static_cast<double>(delivered);
    if (agreed)
        promise.kept = std::min(*promise.actual, *agreed)
                       >= (1 - volumeTolerance) * std::max(*promise.actual, *agreed) - tolerance;
    return promise;
}

Promise cadence(const PromiseInput &input, std::optional<double> agreed)
{
    const double counted = agreed ? std::min(*agreed, longestCadenceDays) : usualCadenceDays;
    return withKept(fromMeasure(PromiseKind::Cadence, agreed, input.score.measures[Measure::Recency], counted), true);
}

/// Of the returns asked for within the window, how many were accepted.
Promise returnWindow(const PromiseInput &input, std::optional<qint64> agreed)
{
    const score::Period window = score::Period::upTo(input.score.on, returnDays);
    Promise promise{PromiseKind::ReturnWindow, {}, {}, 0, {}, window};
    if (!agreed)
        return promise;
    promise.agreed = static_cast<double>(*agreed);
    int accepted = 0;
    for (const ReturnDecision &one : input.returns) {
        const Day requested = one.requestedOn.value_or(one.soldOn);
        if (requested < window.from || requested > window.until || requested - one.soldOn > *agreed
            || one.status == ReturnStatus::Pending)
            continue;
        promise.n += 1;
        accepted += one.status == ReturnStatus::Approved ? 1 : 0;
    }
    if (promise.n > 0)
        promise.actual = accepted;
    return promise;
}

} // namespace

std::vector<Promise> promisesOf(const PromiseInput &input)
{
    const auto field = [&](auto member) {
        using Field = std::remove_reference_t<decltype(std::declval<Expectation>().*member)>;
        return input.expectation ? (*input.expectation).*member : Field();
    };
    const auto &measures = input.score.measures;
    const auto conversion = field(&Expectation::targetConversionRate);
    return {weeklyVolume(input, field(&Expectation::weeklyVolume)),
            withKept(fromMeasure(PromiseKind::DisputeRate, field(&Expectation::maxDisputeRate),
                                 measures[Measure::DisputeRate]),
                     true),
            withKept(fromMeasure(PromiseKind::ContactRate, field(&Expectation::targetContactRate),
                                 measures[Measure::ContactRate]),
                     false),
            withKept(fromMeasure(PromiseKind::Conversion, conversion, measures[Measure::Conversion],
                                 conversion.value_or(0) / 100),
                     false),
            withKept(fromMeasure(PromiseKind::Response, field(&Expectation::responseHours),
                                 measures[Measure::FirstResponse]),
                     true),
            cadence(input, field(&Expectation::cadenceDays)),
            returnWindow(input, field(&Expectation::returnWindowDays))};
}

} // namespace touchbase
