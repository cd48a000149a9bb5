// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/facts.h"
#include "score/period.h"
#include "score/periodset.h"
#include "score/swing.h"

#include <span>
#include <vector>

namespace touchbase::score {

/// The disputed leads of a buyer by day (score.md, section 3): what delivery rows say, and where they say nothing,
/// what the returns ledger says, as far as it covers the day. Rows without either take no part.
/// A ledger return counts from the day it was requested, so the count depends on the day of knowledge.
class DisputeLedger
{
public:
    /// Deliveries and returns ascend by day.
    DisputeLedger(const std::vector<DeliveryRow> &deliveries, const std::vector<ReturnRow> &returns,
                  const PeriodSet &covered);

    /// Leads with known disputes sold in a period, and how many were disputed as known on a day.
    [[nodiscard]] LeadCount within(const Period &period, Day knownOn) const;

private:
    struct SaleDay {
        Day day;
        qint64 leads = 0;
        qint64 disputed = 0;     ///< said by the rows themselves
        size_t returnsBegin = 0; ///< the ledger returns of the day that count, within m_returnKnownOn
        size_t returnsEnd = 0;
    };
    using Rows = std::span<const DeliveryRow>;

    void addDay(Rows rows, std::span<const ReturnRow> returns, bool isCovered);
    void addReturns(Rows rows, std::span<const ReturnRow> returns, SaleDay &saleDay);
    [[nodiscard]] qint64 disputedOf(const SaleDay &saleDay, Day knownOn) const;

    std::vector<SaleDay> m_days;      ///< ascending
    std::vector<Day> m_returnKnownOn; ///< ascending within each day of sale
};

} // namespace touchbase::score
