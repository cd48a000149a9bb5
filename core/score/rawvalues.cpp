// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

RawValue notApplicable(std::optional<Period> window)
{
    RawValue value;
    value.applicable = false;
    value.window = window;
    return value;
}

RawValue missing(std::optional<Period> window)
{
    RawValue value;
    value.window = window;
    return value;
}

RawValue plain(double raw, double n, std::optional<Period> window)
{
    RawValue value;
    value.raw = raw;
    value.n = n;
    value.nInWindow = n;
    value.window = window;
    return value;
}

RawValue pooled(const Tally &inWindow, const Tally &before, double nFull, const Period &window)
{
    const double lambda = std::max(0.0, nFull - inWindow.n) / std::max(nFull, before.n) / 2;
    const double n = inWindow.n + lambda * before.n;
    if (!(n > 0))
        return missing(window);
    RawValue value = plain((inWindow.sum + lambda * before.sum) / n, n, window);
    value.nInWindow = inWindow.n;
    value.stale = inWindow.n == 0;
    return value;
}

RawValue pooledSeries(const Context &context, Measure measure, const Series &series, double unit)
{
    const Period window = context.windowOf(measure);
    const auto tallyOf = [&](const Period &period) {
        const Interval interval = context.intervalOf(period);
        const Tally tally = series.between(interval.from, interval.until);
        return Tally{tally.sum * unit, tally.n};
    };
    return pooled(tallyOf(window), tallyOf(window.before()), context.modelOf(measure).nFull, window);
}

std::span<const IssueRow> issuesOpenedIn(const Context &context, const Period &period)
{
    const auto isOpenedBefore = [](const IssueRow &issue, Instant instant) { return issue.openedAt < instant; };
    const Interval interval = context.intervalOf(period);
    const auto &issues = context.facts.issues;
    const auto begin = std::lower_bound(issues.begin(), issues.end(), interval.from, isOpenedBefore);
    return {begin, std::lower_bound(begin, issues.end(), interval.until, isOpenedBefore)};
}

} // namespace touchbase::score
