// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/deliveryledger.h"

#include <algorithm>

namespace touchbase::score {

DeliverySums &DeliverySums::operator+=(const DeliverySums &other)
{
    delivered += other.delivered;
    contacted += other.contacted;
    deliveredWithContacted += other.deliveredWithContacted;
    converted += other.converted;
    deliveredWithConverted += other.deliveredWithConverted;
    netRevenue += other.netRevenue;
    deliveredWithRevenue += other.deliveredWithRevenue;
    rowsWithRevenue += other.rowsWithRevenue;
    return *this;
}

DeliverySums &DeliverySums::operator-=(const DeliverySums &other)
{
    delivered -= other.delivered;
    contacted -= other.contacted;
    deliveredWithContacted -= other.deliveredWithContacted;
    converted -= other.converted;
    deliveredWithConverted -= other.deliveredWithConverted;
    netRevenue -= other.netRevenue;
    deliveredWithRevenue -= other.deliveredWithRevenue;
    rowsWithRevenue -= other.rowsWithRevenue;
    return *this;
}

namespace {

void add(DeliverySums &sums, const DeliveryRow &row)
{
    sums.delivered += row.delivered;
    if (row.contacted) {
        sums.contacted += *row.contacted;
        sums.deliveredWithContacted += row.delivered;
    }
    if (row.converted) {
        sums.converted += *row.converted;
        sums.deliveredWithConverted += row.delivered;
    }
    if (row.revenue) {
        sums.netRevenue += *row.revenue - row.refunded.value_or(0);
        sums.deliveredWithRevenue += row.delivered;
        ++sums.rowsWithRevenue;
    }
}

} // namespace

DeliveryLedger::DeliveryLedger(const std::vector<DeliveryRow> &rows)
{
    m_totals.reserve(rows.size());
    DeliverySums sums;
    for (const DeliveryRow &row : rows) {
        add(sums, row);
        if (m_totals.empty() || m_totals.back().day != row.day)
            m_totals.push_back({row.day, sums});
        else
            m_totals.back().sums = sums;
    }
}

std::vector<DeliveryLedger::Total>::const_iterator DeliveryLedger::after(Day day) const
{
    return std::upper_bound(m_totals.begin(), m_totals.end(), day,
                            [](Day value, const Total &total) { return value < total.day; });
}

DeliverySums DeliveryLedger::upTo(Day day) const
{
    const auto next = after(day);
    return next == m_totals.begin() ? DeliverySums() : std::prev(next)->sums;
}

DeliverySums DeliveryLedger::within(const Period &period) const
{
    DeliverySums sums = upTo(period.until);
    sums -= upTo(period.from - 1);
    return sums;
}

std::optional<Day> DeliveryLedger::latestOnOrBefore(Day day) const
{
    const auto next = after(day);
    if (next == m_totals.begin())
        return std::nullopt;
    return std::prev(next)->day;
}

} // namespace touchbase::score
