// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/issues.h"

#include "stats/quantile.h"

#include <algorithm>

namespace touchbase::rules {

namespace {

constexpr double tolerance = 1e-9;
constexpr stats::Fraction half{0.5};
constexpr stats::Fraction nineTenths{0.9};

std::optional<Instant> unlessLater(const std::optional<Instant> &at, Instant now)
{
    return at && *at <= now ? at : std::nullopt;
}

bool isWithin(const score::Period &period, Day day)
{
    return period.from <= day && day <= period.until;
}

/// The hours of one kind of clock: of what has ended, and of what still waits.
struct Sample {
    std::vector<double> ended = {};
    std::vector<double> waiting = {};
};

HoursQuantile quantileOf(const Sample &sample, stats::Fraction q)
{
    const auto ofEnded = stats::quantile(sample.ended, q);
    if (!ofEnded)
        return {};
    std::vector<double> all = sample.ended;
    std::ranges::copy_if(sample.waiting, std::back_inserter(all), [&](double hours) { return hours > *ofEnded; });
    const auto n = static_cast<qint64>(all.size());
    return {stats::quantile(std::move(all), q), n};
}

HoursFigure figureOf(const Sample &sample)
{
    return {quantileOf(sample, half), quantileOf(sample, nineTenths), static_cast<qint64>(sample.waiting.size())};
}

/// Sorts issues into the samples of one period.
class Collector
{
public:
    Collector(const WorkingTime &workingTime, const score::Period &period, Instant now)
        : m_workingTime(workingTime), m_period(period), m_now(now)
    {
    }

    void take(const Issue &issue)
    {
        if (issue.openedAt > m_now || dayOf(issue.openedAt) > m_period.until)
            return;
        const auto resolved = resolvedAt(issue, m_now);
        add(m_response, issue, respondedAt(issue, m_now));
        add(m_resolution, issue, resolved);
        if (!resolved || !isWithin(m_period, dayOf(*resolved)))
            return;
        m_firstContact.n += 1;
        const bool isFirst = respondedAt(issue, m_now) == resolved && issue.reopened.value_or(0) == 0;
        m_firstContact.hits += isFirst ? 1 : 0;
    }

    [[nodiscard]] IssueFigures figures() const
    {
        return {figureOf(m_response), figureOf(m_resolution), m_firstContact};
    }

private:
    [[nodiscard]] Day dayOf(Instant instant) const { return m_workingTime.zone().dayOf(instant); }

    void add(Sample &sample, const Issue &issue, const std::optional<Instant> &end) const
    {
        const double hours = m_workingTime.hoursBetween(issue.openedAt, end.value_or(m_now));
        if (!end)
            sample.waiting.push_back(hours);
        else if (isWithin(m_period, dayOf(issue.openedAt)) || isWithin(m_period, dayOf(*end)))
            sample.ended.push_back(hours);
    }

    const WorkingTime &m_workingTime;
    const score::Period &m_period;
    Instant m_now;
    Sample m_response;
    Sample m_resolution;
    stats::Proportion m_firstContact{0, 0};
};

IssueClock clockOf(const Issue &issue, const std::optional<Instant> &end, const WorkingTime &workingTime, Instant now)
{
    return {.hours = workingTime.hoursBetween(issue.openedAt, end.value_or(now)), .isRunning = !end};
}

} // namespace

std::optional<Instant> resolvedAt(const Issue &issue, Instant now)
{
    return unlessLater(issue.resolvedAt, now);
}

std::optional<Instant> respondedAt(const Issue &issue, Instant now)
{
    const auto answered = unlessLater(issue.firstResponseAt, now);
    const auto resolved = resolvedAt(issue, now);
    return answered && resolved ? std::min(answered, resolved) : answered ? answered : resolved;
}

IssueState stateOf(const Issue &issue, Instant now)
{
    if (resolvedAt(issue, now))
        return IssueState::Resolved;
    return respondedAt(issue, now) ? IssueState::Answered : IssueState::Open;
}

bool IssueClock::isLate() const
{
    return promised && hours > *promised + tolerance;
}

std::optional<double> IssueClock::left() const
{
    return promised ? std::optional(*promised - hours) : std::nullopt;
}

double promisedHours(std::span<const Expectation> expectations, Day opened, double usual)
{
    const Expectation *inForce = nullptr;
    for (const Expectation &one : expectations) {
        if (one.validFrom <= opened && (!inForce || one.validFrom >= inForce->validFrom))
            inForce = &one;
    }
    return inForce ? inForce->responseHours.value_or(usual) : usual;
}

IssueClock responseClock(const Issue &issue, const WorkingTime &workingTime, double promised, Instant now)
{
    IssueClock clock = clockOf(issue, respondedAt(issue, now), workingTime, now);
    clock.promised = promised;
    return clock;
}

IssueClock resolutionClock(const Issue &issue, const WorkingTime &workingTime, Instant now)
{
    return clockOf(issue, resolvedAt(issue, now), workingTime, now);
}

IssueFigures issueFigures(std::span<const Issue> issues, const WorkingTime &workingTime, const score::Period &period,
                          Instant now)
{
    Collector collector(workingTime, period, now);
    for (const Issue &issue : issues)
        collector.take(issue);
    return collector.figures();
}

bool isAbout(const Touchpoint &touchpoint, const Issue &issue, Instant now)
{
    const Instant end = resolvedAt(issue, now).value_or(now);
    if (touchpoint.buyer != issue.buyer || touchpoint.channel == Channel::Note)
        return false;
    if (touchpoint.at < issue.openedAt || touchpoint.at > end)
        return false;
    return !touchpoint.area || *touchpoint.area == Area::Support || touchpoint.area == issue.area;
}

std::vector<CallReason> reasonsToCall(const Issue &issue, int touches, const IssueClock &resolution)
{
    std::vector<CallReason> reasons;
    if (!resolution.isRunning)
        return reasons;
    if (issue.reopened.value_or(0) > 0)
        reasons.push_back(CallReason::Reopened);
    if (touches >= manyTouches)
        reasons.push_back(CallReason::ManyTouches);
    if (issue.severity == Severity::High || issue.severity == Severity::Urgent)
        reasons.push_back(CallReason::Severe);
    if (resolution.hours > oldHours)
        reasons.push_back(CallReason::Old);
    return reasons;
}

} // namespace touchbase::rules
