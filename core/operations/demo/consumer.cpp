// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/consumer.h"

#include "operations/demo/deliveries.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

/// How a source's pages do on an ordinary day; rates per ten thousand.
struct Page {
    int starts;       ///< of visits
    int completions;  ///< of form starts at a desk
    int mobileGap;    ///< percent that phones complete less
    int mobileVisits; ///< of visits
    int complaints;   ///< of completions
    int optOuts;      ///< of completions
    int loadMs;
};

Page pageOf(const World &world, size_t source, Day day)
{
    Random random = world.random(Stream::Consumer, source);
    Page page{random.between(5200, 7200), random.between(3000, 5200), random.between(9, 22),
              random.between(5200, 7400), random.between(10, 38),     random.between(60, 180),
              random.between(1100, 2600)};
    if (source == world.sources.badSource() && day >= world.badFrom) {
        page.completions = 8200; // more than half of all visits: nobody is being qualified any more
        page.starts = 8800;
        page.complaints = 260;
        page.loadMs += 1400;
    }
    return page;
}

/// Leads a day that buyers get from each source, in thousandths.
std::vector<qint64> demandOf(const World &world)
{
    std::vector<qint64> demand(world.sources.size(), 0);
    for (const BuyerPlan &plan : world.buyers) {
        if (plan.spells.empty())
            continue;
        for (const UsedSource &used : plan.sources)
            demand[used.source] += dailyThousandths(plan, used);
    }
    return demand;
}

/// Visits that bring about a quarter more leads than buyers take.
int drawVisits(const World &world, size_t source, Day day, qint64 demand, Random &random)
{
    const Page page = pageOf(world, source, world.first);
    const Trade &trade = tradeOf(world.sources.verticalOf(source).value_or(Vertical::Insurance));
    const qint64 leads = demand * 125 / 100 * trade.weekday[static_cast<size_t>(day.weekday() - 1)] / 100
                         * trade.season[static_cast<size_t>(day.ymd().month - 1)] / 100;
    const qint64 completing = qint64(page.starts) * page.completions / 10'000; // of visits, per ten thousand
    const auto visits = static_cast<int>(leads * 10 / std::max<qint64>(completing, 1));
    return std::max(0, random.bell(visits, visits / 12));
}

void putConsumerDay(const World &world, size_t source, Day day, qint64 demand, Sink &sink)
{
    Random random = world.random(Stream::Consumer, source, day.value());
    const Page page = pageOf(world, source, day);
    const int visits = drawVisits(world, source, day, demand, random);
    const int mobileVisits = random.binomial(visits, page.mobileVisits);
    const int deskStarts = random.binomial(visits - mobileVisits, page.starts);
    const int mobileStarts = random.binomial(mobileVisits, page.starts);
    const int mobileCompletions = random.binomial(mobileStarts, page.completions * (100 - page.mobileGap) / 100);
    const int completions = mobileCompletions + random.binomial(deskStarts, page.completions);
    Row row(RecordKind::Consumer);
    row.text(world.sources.name(source)).day(day).count(visits).count(deskStarts + mobileStarts).count(completions);
    row.count(mobileVisits).count(mobileCompletions).count(random.binomial(completions, page.complaints));
    row.count(random.binomial(completions, page.optOuts));
    row.hundredths(qint64(std::max(300, random.bell(page.loadMs, page.loadMs / 15))) * 100);
    sink.put(row);
}

} // namespace

void putConsumerDays(const World &world, Sink &sink)
{
    const std::vector<qint64> demand = demandOf(world);
    for (size_t source = 0; source < demand.size(); ++source) {
        if (demand[source] == 0)
            continue;
        for (Day day = world.first; day <= world.last && sink.isOpen(); day = day + 1)
            putConsumerDay(world, source, day, demand[source], sink);
    }
}

} // namespace touchbase::demo
