// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/incidents.h"

#include "score/disputeledger.h"

#include <algorithm>

namespace touchbase::rules {

namespace {

template <class Row>
std::vector<Row> ofSource(const std::vector<Row> &rows, std::optional<qint64> source)
{
    if (!source)
        return rows;
    std::vector<Row> own;
    std::ranges::copy_if(rows, std::back_inserter(own), [&](const Row &row) { return row.source == *source; });
    return own;
}

score::PeriodSet covered(const score::Facts &facts)
{
    std::vector<score::Period> periods;
    for (const score::Coverage &one : facts.returnsCovered)
        periods.push_back({one.from, one.until});
    return score::PeriodSet(std::move(periods));
}

qint64 deliveredIn(const score::Period &period, const std::vector<score::DeliveryRow> &rows)
{
    qint64 sum = 0;
    for (const score::DeliveryRow &row : rows) {
        if (period.from <= row.day && row.day <= period.until)
            sum += row.delivered;
    }
    return sum;
}

LeadsReturned leadsIn(const score::Period &period, const std::vector<score::DeliveryRow> &rows,
                      const score::DisputeLedger &ledger, Day knownOn)
{
    const score::LeadCount known = ledger.within(period, knownOn);
    return {deliveredIn(period, rows), {static_cast<double>(known.disputed), static_cast<double>(known.leads)}};
}

bool comesBefore(const AffectedBuyer &left, const AffectedBuyer &right)
{
    if (left.hasRisen() != right.hasRisen())
        return left.hasRisen();
    if (left.during.delivered != right.during.delivered)
        return left.during.delivered > right.during.delivered;
    return left.name.localeAwareCompare(right.name) < 0;
}

} // namespace

std::vector<AffectedBuyer> affectedBuyers(const std::vector<ScoreFacts> &buyers, const IncidentDays &days, Day knownOn)
{
    const score::Period during{days.from, days.until};
    const score::Period before = score::Period::upTo(days.from - 1, daysCompared);
    std::vector<AffectedBuyer> affected;
    for (const ScoreFacts &one : buyers) {
        const auto rows = ofSource(one.facts.deliveries, days.source);
        if (deliveredIn(during, rows) == 0)
            continue;
        const score::DisputeLedger ledger(rows, ofSource(one.facts.returns, days.source), covered(one.facts));
        AffectedBuyer buyer{
            one.buyer, one.name, leadsIn(during, rows, ledger, knownOn), leadsIn(before, rows, ledger, knownOn), {}};
        buyer.rise = stats::differenceInterval(buyer.during.returns, buyer.before.returns);
        affected.push_back(std::move(buyer));
    }
    std::ranges::stable_sort(affected, comesBefore);
    return affected;
}

bool isClosed(const Incident &incident)
{
    return incident.until && !incident.rootCause.isEmpty();
}

} // namespace touchbase::rules
