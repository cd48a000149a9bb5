// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today/todayqueue.h"

#include "operations/browsing/eachfacts.h"
#include "operations/today/rulesetup.h"
#include "rules/worth.h"

#include <algorithm>

namespace touchbase {

namespace {

constexpr int revenueDays = 90;

CareRange careRange(Day asOf, Instant now)
{
    return {.asOf = asOf,
            .now = now,
            .toldFrom = asOf - rules::episodeDays,
            .touchpointsFrom = asOf - rules::contactDays,
            .answersFrom = asOf - rules::answerDays,
            .itemsUntil = asOf + rules::comingDays};
}

/// The margin that counts where none is on record.
double usualMargin(const std::vector<CareFacts> &buyers)
{
    double sum = 0;
    int known = 0;
    for (const CareFacts &one : buyers) {
        sum += one.margin.value_or(0);
        known += one.margin ? 1 : 0;
    }
    return known > 0 ? sum / known : 100;
}

std::optional<Minor> revenueOf(const score::Timeline &timeline, Day asOf)
{
    const score::DeliverySums sums = timeline.deliveries.within(score::Period::upTo(asOf, revenueDays));
    return sums.rowsWithRevenue > 0 ? std::optional(Minor{sums.netRevenue}) : std::nullopt;
}

const CareFacts *careOf(const std::vector<CareFacts> &buyers, BuyerId id)
{
    const auto found = std::ranges::lower_bound(buyers, id, {}, &CareFacts::buyer);
    return found != buyers.end() && found->buyer == id ? &*found : nullptr;
}

/// Collects the entries of one queue.
class Collector
{
public:
    Collector(const ScoreSetup &setup, const RuleSetup &ruled, const std::vector<CareFacts> &buyers, TodayQueue &queue)
        : m_setup(setup), m_rules(ruled), m_buyers(buyers), m_usualMargin(usualMargin(buyers)), m_queue(queue)
    {
    }

    void take(const ScoreFacts &one, const score::Portfolio &portfolio)
    {
        const CareFacts *care = careOf(m_buyers, one.buyer);
        if (!care)
            return;
        const score::Timeline timeline(m_setup.workingTime, portfolio, one.facts);
        const std::vector<rules::Entry> entries = rules::entriesOf(
            {m_setup.modelOf(one.vertical), timeline, *care, m_rules.alerts.of(one.vertical),
             m_rules.reviews.of(one.vertical), m_queue.asOf, m_queue.now});
        m_queue.entries.insert(m_queue.entries.end(), entries.begin(), entries.end());
        if (const auto revenue = revenueOf(timeline, m_queue.asOf))
            m_worths.push_back({one.buyer, care->currency.value_or(m_setup.settings.currency),
                                rules::worthOf(*revenue, care->margin.value_or(m_usualMargin))});
    }

    void take(const OpenTask &task)
    {
        const CareFacts *buyer = task.buyer ? careOf(m_buyers, *task.buyer) : nullptr;
        if (auto entry = rules::entryOf(task, buyer, m_queue.asOf))
            m_queue.entries.push_back(*std::move(entry));
    }

    void finish()
    {
        const auto ranks = rules::ranksOf(std::move(m_worths));
        for (rules::Entry &entry : m_queue.entries) {
            const auto rank = entry.buyer ? ranks.find(*entry.buyer) : ranks.end();
            if (rank != ranks.end())
                entry.value = rank->second;
        }
        rules::arrange(m_queue.entries);
    }

private:
    const ScoreSetup &m_setup;
    const RuleSetup &m_rules;
    const std::vector<CareFacts> &m_buyers;
    double m_usualMargin;
    TodayQueue &m_queue;
    std::vector<rules::Worth> m_worths;
};

} // namespace

Instant momentOf(const ScoreSetup &setup, Day asOf, Instant now)
{
    return setup.dayOf(now) == asOf ? now : setup.workingTime.zone().endOf(asOf) - 1;
}

Result<TodayQueue> todayQueue(const Reader &reader, const ScoreSetup &setup, Day asOf, Instant now,
                              std::optional<BuyerId> buyer)
{
    const auto ruled = ruleSetup(setup.settings);
    if (!ruled)
        return failure(ruled.error());
    TodayQueue queue{asOf, momentOf(setup, asOf, now), {}};
    const auto care = reader.careFacts(careRange(asOf, queue.now));
    if (!care)
        return failure(care.error());
    const auto tasks = reader.tasksOpenOn(asOf);
    if (!tasks)
        return failure(tasks.error());
    std::vector<BuyerId> buyers;
    for (const CareFacts &one : *care) {
        if (!buyer || one.buyer == *buyer)
            buyers.push_back(one.buyer);
    }
    Collector collector(setup, *ruled, *care, queue);
    const auto take = [&](const ScoreFacts &one, const score::Portfolio &portfolio) { collector.take(one, portfolio); };
    auto done = eachFacts(reader, setup, {buyer, asOf, asOf - rules::alertDaysBack}, revenueDays, buyers, take);
    if (!done)
        return failure(done.error());
    for (const OpenTask &task : *tasks) {
        if (!buyer || task.buyer == buyer)
            collector.take(task);
    }
    collector.finish();
    return queue;
}

} // namespace touchbase
