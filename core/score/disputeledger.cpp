// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/disputeledger.h"

#include <algorithm>

namespace touchbase::score {

namespace {

bool isBlank(const DeliveryRow &row)
{
    return !row.disputed.has_value();
}

/// The returns sold on a day; `from` is where the search begins.
std::span<const ReturnRow> returnsSoldOn(Day day, std::span<const ReturnRow> returns)
{
    const auto begin = std::lower_bound(returns.begin(), returns.end(), day,
                                        [](const ReturnRow &row, Day value) { return row.soldOn < value; });
    const auto end = std::find_if(begin, returns.end(), [day](const ReturnRow &row) { return row.soldOn != day; });
    return {begin, end};
}

/// Whether a return of the day belongs to a row that leaves its disputes blank: one of its source, or any where no
/// row has its source.
bool belongsToBlankRow(const ReturnRow &returned, std::span<const DeliveryRow> rows)
{
    bool matched = false;
    for (const DeliveryRow &row : rows) {
        if (row.source != returned.source)
            continue;
        if (isBlank(row))
            return true;
        matched = true;
    }
    return !matched;
}

} // namespace

DisputeLedger::DisputeLedger(const std::vector<DeliveryRow> &deliveries, const std::vector<ReturnRow> &returns,
                             const PeriodSet &covered)
{
    const Rows rows(deliveries);
    for (size_t first = 0; first < rows.size();) {
        const Day day = rows[first].day;
        size_t last = first;
        bool hasBlank = false;
        for (; last < rows.size() && rows[last].day == day; ++last)
            hasBlank = hasBlank || isBlank(rows[last]);
        const bool isCovered = hasBlank && covered.contains(day);
        addDay(rows.subspan(first, last - first),
               isCovered ? returnsSoldOn(day, returns) : std::span<const ReturnRow>(), isCovered);
        first = last;
    }
}

void DisputeLedger::addDay(Rows rows, std::span<const ReturnRow> returns, bool isCovered)
{
    SaleDay saleDay{rows.front().day};
    for (const DeliveryRow &row : rows) {
        if (!isBlank(row) || isCovered)
            saleDay.leads += row.delivered;
        saleDay.disputed += row.disputed.value_or(0);
    }
    addReturns(rows, returns, saleDay);
    m_days.push_back(saleDay);
}

void DisputeLedger::addReturns(Rows rows, std::span<const ReturnRow> returns, SaleDay &saleDay)
{
    saleDay.returnsBegin = m_returnKnownOn.size();
    for (const ReturnRow &returned : returns) {
        if (belongsToBlankRow(returned, rows))
            m_returnKnownOn.push_back(returned.requestedOn.value_or(returned.soldOn));
    }
    saleDay.returnsEnd = m_returnKnownOn.size();
    std::sort(m_returnKnownOn.begin() + static_cast<std::ptrdiff_t>(saleDay.returnsBegin), m_returnKnownOn.end());
}

qint64 DisputeLedger::disputedOf(const SaleDay &saleDay, Day knownOn) const
{
    const auto begin = m_returnKnownOn.begin() + static_cast<std::ptrdiff_t>(saleDay.returnsBegin);
    const auto end = m_returnKnownOn.begin() + static_cast<std::ptrdiff_t>(saleDay.returnsEnd);
    const qint64 returned = std::upper_bound(begin, end, knownOn) - begin;
    return std::min(saleDay.leads, saleDay.disputed + returned);
}

LeadCount DisputeLedger::within(const Period &period, Day knownOn) const
{
    LeadCount count{0, 0};
    auto day = std::lower_bound(m_days.begin(), m_days.end(), period.from,
                                [](const SaleDay &saleDay, Day value) { return saleDay.day < value; });
    for (; day != m_days.end() && day->day <= period.until; ++day) {
        count.leads += day->leads;
        count.disputed += disputedOf(*day, knownOn);
    }
    return count;
}

} // namespace touchbase::score
