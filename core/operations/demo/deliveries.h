// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"
#include "operations/demo/row.h"

namespace touchbase::demo {

/// What a buyer got from one of its sources on one day, as it is known on the last day of the world.
struct DayDelivery {
    int delivered = 0;
    int returned = 0; ///< leads that go back sooner or later
    int disputed = 0; ///< those of them requested up to the last day
    int contacted = 0;
    int converted = 0;
    qint64 revenueMinor = 0;
    qint64 refundedMinor = 0;
};

/// What became of one disputed lead.
struct LeadReturn {
    Day requestedOn;
    std::optional<Day> decidedOn; ///< nothing while it is pending
    ReturnStatus status;
};

/// A pure function of the world and its arguments; so deliveries and returns agree without remembering each other.
[[nodiscard]] DayDelivery deliveryOn(const World &world, const BuyerPlan &plan, size_t used, Day day);
/// Leads of a day that go back sooner or later, and what became of the n-th of them.
[[nodiscard]] LeadReturn leadReturn(const World &world, const BuyerPlan &plan, size_t used, Day day, int n);
/// How many leads a source sends its buyers on an ordinary day, in thousandths.
[[nodiscard]] qint64 dailyThousandths(const BuyerPlan &plan, const UsedSource &used);

/// The days for which a buyer's ledger is complete.
[[nodiscard]] std::optional<Span> ledgerSpan(const World &world, const BuyerPlan &plan);

void putDeliveriesCoverage(const World &world, const BuyerPlan &plan, Sink &sink);
void putReturnsCoverage(const World &world, const BuyerPlan &plan, Sink &sink);
void putDeliveries(const World &world, const BuyerPlan &plan, Sink &sink);
void putReturns(const World &world, const BuyerPlan &plan, Sink &sink);

} // namespace touchbase::demo
