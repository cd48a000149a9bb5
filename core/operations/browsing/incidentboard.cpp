// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/incidentboard.h"

#include "rules/worth.h"
#include "score/deliveryledger.h"

#include <QHash>

#include <algorithm>

namespace touchbase {

namespace {

constexpr int revenueDays = 90;

/// Deliveries and returns, and of the rest as little as can be.
FactsRange deliveriesOnly(Day from, Day until)
{
    return {.buyer = {},
            .earliest = until,
            .latest = until,
            .deliveries = until - from + 1,
            .touchpoints = 0,
            .issues = 0,
            .surveys = 0,
            .reviews = 0};
}

/// What every buyer is worth, as Today weighs it.
class Worths
{
public:
    static Result<Worths> load(const Reader &reader, const ScoreSetup &setup, Day today,
                               const std::vector<Stored<Buyer>> &buyers)
    {
        auto terms = reader.list<Terms>();
        if (!terms)
            return failure(terms.error());
        auto facts = reader.scoreFacts(deliveriesOnly(today - revenueDays, today));
        if (!facts)
            return failure(facts.error());
        Worths worths;
        for (const auto &one : buyers)
            worths.m_currencies.insert(one.id, one.value.currency.value_or(setup.settings.currency));
        const QHash<BuyerId, double> margins = marginsOn(today, *terms);
        double usual = margins.isEmpty() ? 100 : 0;
        for (const double margin : margins)
            usual += margin / static_cast<double>(margins.size());
        std::vector<rules::Worth> all;
        for (const ScoreFacts &one : *facts) {
            const auto revenue = revenueOf(one.facts, today);
            if (!revenue)
                continue;
            worths.m_revenue.insert(one.buyer, *revenue);
            all.push_back({one.buyer, worths.currencyOf(one.buyer, setup),
                           rules::worthOf(*revenue, margins.value(one.buyer, usual))});
        }
        worths.m_ranks = rules::ranksOf(std::move(all));
        return worths;
    }

    [[nodiscard]] std::optional<Minor> revenueOf(BuyerId buyer) const
    {
        const auto found = m_revenue.constFind(buyer);
        return found == m_revenue.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] std::optional<double> rankOf(BuyerId buyer) const
    {
        const auto found = m_ranks.find(buyer);
        return found == m_ranks.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Currency currencyOf(BuyerId buyer, const ScoreSetup &setup) const
    {
        return m_currencies.value(buyer, setup.settings.currency);
    }

private:
    static std::optional<Minor> revenueOf(const score::Facts &facts, Day today)
    {
        const score::DeliveryLedger ledger(facts.deliveries);
        const score::DeliverySums sums = ledger.within(score::Period::upTo(today, revenueDays));
        return sums.rowsWithRevenue > 0 ? std::optional(Minor{sums.netRevenue}) : std::nullopt;
    }
    /// Of the terms in force, where they name one.
    static QHash<BuyerId, double> marginsOn(Day today, std::vector<Stored<Terms>> terms)
    {
        std::ranges::stable_sort(terms, {}, [](const Stored<Terms> &one) { return one.value.validFrom; });
        QHash<BuyerId, double> margins;
        for (const auto &one : terms) {
            if (one.value.validFrom > today)
                continue;
            margins.remove(one.value.buyer);
            if (one.value.margin)
                margins.insert(one.value.buyer, *one.value.margin);
        }
        return margins;
    }

    QHash<BuyerId, Minor> m_revenue;
    QHash<BuyerId, Currency> m_currencies;
    std::map<BuyerId, double> m_ranks;
};

bool comesBefore(const IncidentListRow &left, const IncidentListRow &right)
{
    const auto key = [](const IncidentListRow &row) {
        return std::tuple(row.told == row.buyers, rules::isClosed(row.incident.value),
                          Day::last() - row.incident.value.from);
    };
    return key(left) < key(right);
}

bool boardComesBefore(const IncidentBuyerRow &left, const IncidentBuyerRow &right)
{
    const auto &told = left.entry.value.toldAt;
    const auto &other = right.entry.value.toldAt;
    if (told.has_value() != other.has_value())
        return !told;
    if (told && *told != *other)
        return *told > *other;
    if (!told && left.rank.value_or(-1) != right.rank.value_or(-1))
        return left.rank.value_or(-1) > right.rank.value_or(-1);
    return left.name.localeAwareCompare(right.name) < 0;
}

rules::IncidentDays daysOf(const Incident &incident, Day today)
{
    return {incident.source, incident.from, std::max(incident.from, incident.until.value_or(today))};
}

} // namespace

Result<std::vector<IncidentListRow>> loadIncidents(const Reader &reader)
{
    auto incidents = reader.list<Incident>();
    if (!incidents)
        return failure(incidents.error());
    auto buyers = reader.list<IncidentBuyer>();
    if (!buyers)
        return failure(buyers.error());
    auto sources = reader.list<Source>();
    if (!sources)
        return failure(sources.error());
    QHash<qint64, QString> names;
    for (const auto &source : *sources)
        names.insert(source.id.value(), source.value.name);
    QHash<qint64, QString> titles;
    for (const auto &incident : *incidents)
        titles.insert(incident.id.value(), incident.value.title);
    std::vector<IncidentListRow> rows;
    QHash<qint64, size_t> places;
    for (const auto &incident : *incidents) {
        places.insert(incident.id.value(), rows.size());
        rows.push_back({incident, names.value(incident.value.source.value_or(0)),
                        titles.value(incident.value.recurrenceOf.value_or(0))});
    }
    for (const auto &one : *buyers) {
        const auto place = places.constFind(one.value.incident.value());
        if (place == places.cend())
            continue;
        IncidentListRow &row = rows[*place];
        ++row.buyers;
        row.told += one.value.toldAt ? 1 : 0;
        row.toldFirst += one.value.toldAt && one.value.toldFirst.value_or(false) ? 1 : 0;
    }
    std::ranges::stable_sort(rows, comesBefore);
    return rows;
}

Result<std::vector<rules::AffectedBuyer>> loadAffectedBuyers(const Reader &reader, const rules::IncidentDays &days,
                                                             Day today)
{
    auto facts = reader.scoreFacts(deliveriesOnly(days.from - rules::daysCompared - 1, days.until));
    if (!facts)
        return failure(facts.error());
    return rules::affectedBuyers(*facts, days, today);
}

Result<std::vector<IncidentBuyerRow>> loadIncidentBoard(const Reader &reader, const ScoreSetup &setup, Id<Incident> id,
                                                        Day today)
{
    const auto incident = reader.load(id);
    if (!incident)
        return failure(incident.error());
    auto entries = reader.listOf<IncidentBuyer>(id.value());
    if (!entries)
        return failure(entries.error());
    auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    auto worths = Worths::load(reader, setup, today, *buyers);
    if (!worths)
        return failure(worths.error());
    auto affected = loadAffectedBuyers(reader, daysOf(incident->value, today), today);
    if (!affected)
        return failure(affected.error());
    QHash<BuyerId, const Buyer *> byId;
    for (const auto &one : *buyers)
        byId.insert(one.id, &one.value);
    QHash<BuyerId, const rules::AffectedBuyer *> hit;
    for (const auto &one : *affected)
        hit.insert(one.buyer, &one);
    std::vector<IncidentBuyerRow> rows;
    for (const auto &entry : *entries) {
        const BuyerId buyer = entry.value.buyer;
        const Buyer *known = byId.value(buyer);
        const rules::AffectedBuyer *found = hit.value(buyer);
        rows.push_back({entry, known ? known->name : QString(), known ? known->owner : QString(),
                        worths->revenueOf(buyer), worths->currencyOf(buyer, setup), worths->rankOf(buyer),
                        found ? std::optional(*found) : std::nullopt});
    }
    std::ranges::stable_sort(rows, boardComesBefore);
    return rows;
}

} // namespace touchbase
