// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>
#include <cmath>

namespace touchbase::score {

namespace {

constexpr double pointsOfGoodHours = 82;

/// How an issue's clock is stopped.
using StoppedAt = std::optional<Instant> (*)(const IssueRow &);

std::optional<Instant> answeredAt(const IssueRow &issue)
{
    if (issue.firstResponseAt && issue.resolvedAt)
        return std::min(*issue.firstResponseAt, *issue.resolvedAt);
    return issue.firstResponseAt ? issue.firstResponseAt : issue.resolvedAt;
}

std::optional<Instant> resolvedAt(const IssueRow &issue)
{
    return issue.resolvedAt;
}

/// 75th percentile by linear interpolation at position 0.75·(n − 1) of the sorted values; `values` is not empty.
double upperQuartile(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const double position = 0.75 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(position);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - std::floor(position)) * (values[above] - values[below]);
}

/// Business hours of the issues whose clock concerns a window.
struct Clocks {
    std::vector<double> stopped; ///< at most the cap
    std::vector<double> running; ///< until the end of D, without a cap
};

Clocks clocksOf(const Context &context, const Period &window, StoppedAt stoppedAt, double cap)
{
    Clocks clocks;
    const Interval interval = context.intervalOf(window);
    const WorkingTime &workingTime = context.timeline.workingTime;
    for (const IssueRow &issue : context.facts.issues) {
        if (issue.openedAt >= context.end)
            break;
        const auto stopped = stoppedAt(issue);
        if (!context.isKnown(stopped))
            clocks.running.push_back(workingTime.hoursBetween(issue.openedAt, context.end));
        else if (interval.contains(issue.openedAt) || interval.contains(*stopped))
            clocks.stopped.push_back(std::min(cap, workingTime.hoursBetween(issue.openedAt, *stopped)));
    }
    return clocks;
}

/// Open issues are not forgotten (score.md, section 2): a running clock takes part once it is worse than the
/// percentile of the stopped ones, or than what is good where there are none.
std::vector<double> takingPart(Clocks clocks, const Curve &points, double cap)
{
    const double known = clocks.stopped.empty() ? argumentOf(points, pointsOfGoodHours) : upperQuartile(clocks.stopped);
    for (double hours : clocks.running) {
        if (hours > known)
            clocks.stopped.push_back(std::min(cap, hours));
    }
    return std::move(clocks.stopped);
}

RawValue hours(const Context &context, Measure measure, StoppedAt stoppedAt)
{
    const Period window = context.windowOf(measure);
    const Curve &points = context.modelOf(measure).points;
    const double cap = worstEnd(points).x;
    Clocks clocks = clocksOf(context, window, stoppedAt, cap);
    if (clocks.stopped.empty() && clocks.running.empty())
        return notApplicable(window);
    const std::vector<double> all = takingPart(std::move(clocks), points, cap);
    return all.empty() ? missing(window) : plain(upperQuartile(all), static_cast<double>(all.size()), window);
}

RawValue reopened(const Context &context)
{
    const Period window = context.windowOf(Measure::Reopened);
    const Interval now = context.intervalOf(window);
    const Interval before = context.intervalOf(window.before());
    Tally inWindow;
    Tally inBefore;
    for (const IssueRow &issue : context.facts.issues) {
        if (!issue.reopened || !context.isKnown(issue.resolvedAt) || *issue.resolvedAt < before.from)
            continue;
        Tally &tally = now.contains(*issue.resolvedAt) ? inWindow : inBefore;
        tally.sum += *issue.reopened > 0 ? 100 : 0;
        tally.n += 1;
    }
    const RawValue value = pooled(inWindow, inBefore, context.modelOf(Measure::Reopened).nFull, window);
    return value.raw ? value : notApplicable(window);
}

RawValue issueVolume(const Context &context)
{
    const int days = *context.modelOf(Measure::IssueVolume).windowDays;
    const auto reported = context.reportedWithin(days);
    if (!reported)
        return missing(context.windowOf(Measure::IssueVolume));
    const Period window = Period::upTo(*reported, days);
    const auto delivered = static_cast<double>(context.timeline.deliveries.within(window).delivered);
    if (!(delivered > 0))
        return missing(window);
    const auto issues = static_cast<double>(issuesOpenedIn(context, window).size());
    return plain(100 * issues / delivered, delivered, window);
}

} // namespace

void measureSupport(const Context &context, RawValues &values)
{
    values[Measure::FirstResponse] = hours(context, Measure::FirstResponse, answeredAt);
    values[Measure::Resolution] = hours(context, Measure::Resolution, resolvedAt);
    values[Measure::Reopened] = reopened(context);
    values[Measure::IssueVolume] = issueVolume(context);
}

} // namespace touchbase::score
