// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/teampage.h"

#include "domain/gate.h"
#include "report/quarter.h"

#include <algorithm>
#include <cmath>

namespace touchbase::report {

namespace {

constexpr double shownAsZero = 0.05; // with one decimal

/// The largest first.
std::vector<WaterfallBar> allBars(const score::Change &change)
{
    std::vector<WaterfallBar> bars;
    for (const score::Measure measure : score::allOf<score::Measure>()) {
        const score::MeasureEffect &effect = change.measures[measure];
        bars.push_back({measure, false, effect.value + effect.evidence});
    }
    bars.push_back({std::nullopt, true, change.ceiling});
    std::stable_sort(bars.begin(), bars.end(), [](const WaterfallBar &left, const WaterfallBar &right) {
        return std::abs(left.points) > std::abs(right.points);
    });
    return bars;
}

/// Whether the gate stood for the buyer within a quarter; always, where nobody knows when it signed.
bool wasNewIn(const score::Period &quarter, const Buyer &buyer)
{
    return !buyer.signedOn || (*buyer.signedOn <= quarter.until && *buyer.signedOn + gateDays >= quarter.from);
}

} // namespace

TeamPage teamPage(const ReviewFacts &facts, TeamScores scores)
{
    TeamPage page{facts.quarter.until, facts.quarter.from - 1,    std::move(scores.score), std::move(scores.earlier),
                  std::nullopt,        std::move(scores.history), scores.floors,           openTasks(facts)};
    if (wasNewIn(facts.quarter, facts.buyer))
        page.gateOverride = facts.buyer.gateOverride;
    if (page.score && page.earlier)
        page.change = score::changeBetween(*page.earlier, *page.score);
    return page;
}

std::vector<WaterfallBar> waterfallOf(const score::Change &change, size_t most)
{
    Q_ASSERT(most > 1);
    std::vector<WaterfallBar> bars = allBars(change);
    const auto isShown = [](const WaterfallBar &bar) { return std::abs(bar.points) >= shownAsZero; };
    auto shown = static_cast<size_t>(std::count_if(bars.begin(), bars.end(), isShown));
    if (shown > most)
        shown = most - 1;
    WaterfallBar rest{std::nullopt, false, 0};
    for (size_t i = shown; i < bars.size(); ++i)
        rest.points += bars[i].points;
    bars.resize(shown, rest);
    if (std::abs(rest.points) > 1e-9)
        bars.push_back(rest);
    return bars;
}

} // namespace touchbase::report
