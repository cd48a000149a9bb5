// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/evidencesource.h"

#include <QHash>

#include <algorithm>

namespace touchbase {

namespace {

using score::Measure;
using Deliveries = std::vector<Stored<Delivery>>;

constexpr qint64 leastLeadsOfWeek = 10; // score.md, section 4

/// The deliveries of a buyer, the latest first, with the names of their sources.
class Ledger
{
public:
    static Result<Ledger> load(const EvidenceSource &source)
    {
        Ledger ledger;
        auto deliveries = source.reader.listOf<Delivery>(source.buyer.value());
        if (!deliveries)
            return failure(deliveries.error());
        auto sources = source.reader.list<Source>();
        if (!sources)
            return failure(sources.error());
        for (const auto &one : *sources)
            ledger.m_names.insert(one.id.value(), one.value.name);
        ledger.m_deliveries = std::move(*deliveries);
        std::stable_sort(ledger.m_deliveries.begin(), ledger.m_deliveries.end(),
                         [](const auto &left, const auto &right) { return left.value.day > right.value.day; });
        return ledger;
    }

    [[nodiscard]] const Deliveries &deliveries() const { return m_deliveries; }
    [[nodiscard]] QString sourceOf(const Delivery &delivery) const
    {
        return delivery.source ? m_names.value(delivery.source->value()) : QString();
    }

private:
    Ledger() = default;
    Deliveries m_deliveries;
    QHash<qint64, QString> m_names;
};

/// Rows of one day and part, as disputes are counted (score.md, section 3): each by itself where it says its own
/// disputes, the day as one where the returns ledger speaks.
void addDisputedDay(const EvidenceSource &source, const Ledger &ledger, std::span<const Stored<Delivery>> rows,
                    EvidencePart part, Evidence &evidence)
{
    const Day day = rows.front().value.day;
    const score::LeadCount count = source.timeline.disputes.within({day, day}, source.score.on);
    score::LeadCount said{0, 0};
    for (const auto &one : rows) {
        said.leads += one.value.disputed ? one.value.delivered : 0;
        said.disputed += one.value.disputed.value_or(0);
    }
    if (said.leads != count.leads || said.disputed != count.disputed) {
        evidence.rows.push_back({{part, day, {}, count.leads, count.disputed}, {}, 0});
        return;
    }
    for (const auto &one : rows) {
        if (one.value.disputed)
            evidence.rows.push_back(
                {{part, day, ledger.sourceOf(one.value), one.value.delivered, *one.value.disputed}, {}, 0});
    }
}

void addDisputes(const EvidenceSource &source, const Ledger &ledger, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Day, EvidenceColumn::Source, EvidenceColumn::Delivered,
                        EvidenceColumn::Disputed};
    const std::span<const Stored<Delivery>> all(ledger.deliveries());
    for (size_t first = 0; first < all.size();) {
        size_t last = first;
        while (last < all.size() && all[last].value.day == all[first].value.day)
            ++last;
        if (const auto part = source.partOf(all[first].value.day))
            addDisputedDay(source, ledger, all.subspan(first, last - first), *part, evidence);
        first = last;
    }
}

void addWeeks(const EvidenceSource &source, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Day, EvidenceColumn::Delivered, EvidenceColumn::Disputed};
    for (const auto &[part, period] : source.parts()) {
        for (Day sunday = period.until; sunday > period.from; sunday = sunday - 7) {
            const Day monday = sunday - 6;
            const score::LeadCount count = source.timeline.disputes.within({monday, sunday}, source.score.on);
            if (count.leads >= leastLeadsOfWeek)
                evidence.rows.push_back({{part, monday, count.leads, count.disputed}, {}, 0});
        }
    }
}

/// Rows where a number beside the leads is known.
void addKnown(const EvidenceSource &source, const Ledger &ledger, EvidenceColumn column,
              std::optional<qint64> Delivery::*known, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Day, EvidenceColumn::Source, EvidenceColumn::Delivered,
                        column};
    for (const auto &one : ledger.deliveries()) {
        const auto part = source.partOf(one.value.day);
        if (part && one.value.*known)
            evidence.rows.push_back(
                {{*part, one.value.day, ledger.sourceOf(one.value), one.value.delivered, *(one.value.*known)}, {}, 0});
    }
}

void addRevenue(const EvidenceSource &source, const Ledger &ledger, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part,      EvidenceColumn::Day,     EvidenceColumn::Source,
                        EvidenceColumn::Delivered, EvidenceColumn::Revenue, EvidenceColumn::Refunded};
    for (const auto &one : ledger.deliveries()) {
        if (const auto part = source.partOf(one.value.day))
            evidence.rows.push_back({{*part, one.value.day, ledger.sourceOf(one.value), one.value.delivered,
                                      cellOf(one.value.revenue), cellOf(one.value.refunded)},
                                     {},
                                     0});
    }
}

/// The days for which a volume was promised, with what was expected and what came.
void addVolume(const EvidenceSource &source, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Day, EvidenceColumn::Expected, EvidenceColumn::Delivered};
    const score::Timeline &timeline = source.timeline;
    const auto reported = timeline.reportedUntil(source.score.on);
    const auto &window = source.measured().window;
    if (!reported || !window)
        return;
    for (Day day = std::min(*reported, window->until); day >= window->from; day = day - 1) {
        const auto *agreed = timeline.expectationOn(day);
        if (day < *timeline.facts.signedOn || timeline.paused.contains(day) || !agreed || !agreed->weeklyVolume)
            continue;
        evidence.rows.push_back(
            {{day, *agreed->weeklyVolume / 7, timeline.deliveries.within({day, day}).delivered}, {}, 0});
    }
}

/// What came on the first day with leads.
void addFirstLeads(const EvidenceSource &source, const Ledger &ledger, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Day, EvidenceColumn::Source, EvidenceColumn::Delivered};
    for (const auto &one : ledger.deliveries()) {
        if (one.value.day == source.timeline.facts.firstDelivered && one.value.delivered > 0)
            evidence.rows.push_back({{one.value.day, ledger.sourceOf(one.value), one.value.delivered}, {}, 0});
    }
}

} // namespace

Result<> collectDeliveries(const EvidenceSource &source, Evidence &evidence)
{
    auto ledger = Ledger::load(source);
    if (!ledger)
        return failure(ledger.error());
    switch (source.measure) {
    case Measure::DisputeRate:
        addDisputes(source, *ledger, evidence);
        break;
    case Measure::Consistency:
        addWeeks(source, evidence);
        break;
    case Measure::ContactRate:
        addKnown(source, *ledger, EvidenceColumn::Contacted, &Delivery::contacted, evidence);
        break;
    case Measure::Conversion:
        addKnown(source, *ledger, EvidenceColumn::Converted, &Delivery::converted, evidence);
        break;
    case Measure::Volume:
        addVolume(source, evidence);
        break;
    case Measure::SpendTrend:
        addRevenue(source, *ledger, evidence);
        break;
    default:
        addFirstLeads(source, *ledger, evidence);
    }
    return {};
}

} // namespace touchbase
