// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/controlchart.h"

#include "stats/controllimits.h"
#include "stats/runrules.h"

#include <algorithm>

namespace touchbase::stats {

namespace {

/// Above this, weeks swing too wide for the p-chart (formats.md).
constexpr double overdispersed = 1.25;

bool isJudged(const Subgroup &subgroup)
{
    return subgroup.n > 0 && !subgroup.fresh;
}

std::vector<Proportion> judgedOf(const std::vector<Subgroup> &subgroups)
{
    std::vector<Proportion> judged;
    for (const Subgroup &subgroup : subgroups) {
        if (isJudged(subgroup))
            judged.push_back({subgroup.x, subgroup.n});
    }
    return judged;
}

ChartKind kindFor(ChartChoice choice, std::optional<double> sigmaZ)
{
    switch (choice) {
    case ChartChoice::P:
        return ChartKind::P;
    case ChartChoice::Laney:
        return ChartKind::Laney;
    case ChartChoice::Xmr:
        return ChartKind::Xmr;
    case ChartChoice::Auto:
        break;
    }
    return sigmaZ && *sigmaZ > overdispersed ? ChartKind::Laney : ChartKind::P;
}

using Reaches = std::vector<std::optional<double>>;

Reaches reachesOf(const ControlChart &chart, const std::vector<Proportion> &judged)
{
    if (chart.kind == ChartKind::Xmr)
        return Reaches(judged.size(), individualsReach(judged));
    const double factor = chart.kind == ChartKind::Laney ? chart.sigmaZ.value_or(1) : 1;
    Reaches reaches;
    for (double reach : pReaches(judged, *chart.center))
        reaches.push_back(factor * reach);
    return reaches;
}

std::vector<Deviation> deviationsOf(const ControlChart &chart, const std::vector<Proportion> &judged)
{
    if (!chart.center)
        return {};
    const Reaches reaches = reachesOf(chart, judged);
    std::vector<Deviation> deviations;
    for (size_t i = 0; i < judged.size(); ++i)
        deviations.push_back({judged[i].fraction()->value - chart.center->value, reaches[i]});
    return deviations;
}

std::optional<ControlLimits> limitsAt(std::optional<double> reach, Fraction center)
{
    if (!reach)
        return std::nullopt;
    return ControlLimits{Fraction{std::max(0.0, center.value - *reach)},
                         Fraction{std::min(1.0, center.value + *reach)}};
}

ControlPoint unjudgedPoint(const Subgroup &subgroup, std::optional<Fraction> center)
{
    const std::optional<Fraction> value = Proportion{subgroup.x, subgroup.n}.fraction();
    return {value.value_or(center.value_or(Fraction{0})), std::nullopt, {}, subgroup.fresh};
}

} // namespace

ControlChart controlChart(const std::vector<Subgroup> &subgroups, ChartChoice choice)
{
    const std::vector<Proportion> judged = judgedOf(subgroups);
    ControlChart chart{ChartKind::P, pooledFraction(judged), std::nullopt, {}};
    if (chart.center)
        chart.sigmaZ = laneySigmaZ(judged, *chart.center);
    chart.kind = kindFor(choice, chart.sigmaZ);

    const std::vector<Deviation> deviations = deviationsOf(chart, judged);
    const std::vector<Signals> signals = runSignals(deviations);
    size_t next = 0;
    for (const Subgroup &subgroup : subgroups) {
        ControlPoint point = unjudgedPoint(subgroup, chart.center);
        if (isJudged(subgroup)) {
            point.limits = limitsAt(deviations[next].reach, *chart.center);
            point.signals = signals[next++];
        }
        chart.points.push_back(point);
    }
    return chart;
}

} // namespace touchbase::stats
