// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rawvalues.h"

#include <algorithm>

namespace touchbase::score {

namespace {

constexpr int spendDays = 90;
constexpr int spendBeginsAtAge = 210;
constexpr int seasonDays = 365;
constexpr int ageForSeason = 485; ///< from here on the same season a year earlier is the base
constexpr int leastUnpausedDays = 45;

/// Net revenue in minor units, extrapolated to the rows that do not say theirs (score.md, section 3a); nothing where
/// leads were delivered but no revenue is known.
std::optional<double> netRevenueOf(const DeliverySums &sums)
{
    if (sums.rowsWithRevenue == 0)
        return sums.delivered == 0 ? std::optional(0.0) : std::nullopt;
    const auto net = static_cast<double>(sums.netRevenue);
    if (sums.deliveredWithRevenue == 0)
        return net;
    return net * static_cast<double>(sums.delivered) / static_cast<double>(sums.deliveredWithRevenue);
}

struct Spend {
    Period period;
    int days;                  ///< not paused
    std::optional<double> net; ///< minor units
};

Spend spendIn(const Context &context, const Period &period)
{
    return {period, context.unpausedDays(period), netRevenueOf(context.timeline.deliveries.within(period))};
}

RawValue spendTrend(const Context &context)
{
    if (context.age < spendBeginsAtAge)
        return notApplicable();
    const auto reported = context.reportedWithin(spendDays);
    const Period window = Period::upTo(reported.value_or(context.on), spendDays);
    const Spend recent = spendIn(context, window);
    const Spend base = spendIn(context, window.earlierBy(context.age >= ageForSeason ? seasonDays : spendDays));
    if (std::min(recent.days, base.days) < leastUnpausedDays || (base.net && *base.net <= 0))
        return notApplicable(window);
    if (!reported || !recent.net || !base.net)
        return missing(window);
    return plain(100 * ((*recent.net / recent.days) / (*base.net / base.days) - 1), 1, window);
}

RawValue billingIssues(const Context &context)
{
    const Period window = context.windowOf(Measure::BillingIssues);
    const auto issues = issuesOpenedIn(context, window);
    const auto count = std::count_if(issues.begin(), issues.end(),
                                     [](const IssueRow &issue) { return issue.area == Area::Financial; });
    return plain(static_cast<double>(count), 1, window);
}

} // namespace

void measureFinancial(const Context &context, RawValues &values)
{
    values[Measure::SpendTrend] = spendTrend(context);
    values[Measure::BillingIssues] = billingIssues(context);
}

} // namespace touchbase::score
