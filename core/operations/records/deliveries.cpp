// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/deliveries.h"

#include "base/uid.h"
#include "operations/records/rows.h"

namespace touchbase::operations {

Operation setDelivery(Delivery delivery)
{
    return setting("set-delivery", std::move(delivery));
}

Operation deleteDelivery(Id<Delivery> delivery)
{
    return deleting("delete-delivery", delivery);
}

Operation addReturn(LeadReturn leadReturn)
{
    const QString lead = leadReturn.leadId.trimmed();
    // As exchange/rowsink.h has it; without a lead id no row of a file can be known to be the same.
    leadReturn.rowKey = lead.isEmpty() ? QStringLiteral("H%1").arg(newUid()) : u'L' + lead;
    return adding("add-return", std::move(leadReturn));
}

Operation decideReturn(Id<LeadReturn> leadReturn, ReturnStatus status, Day on, std::optional<Minor> amount)
{
    return altering("decide-return", leadReturn, [status, on, amount](LeadReturn &value) -> Result<> {
        value.status = status;
        value.decidedOn = on;
        if (amount)
            value.amount = amount;
        return {};
    });
}

Operation deleteReturn(Id<LeadReturn> leadReturn)
{
    return deleting("delete-return", leadReturn);
}

Operation addReturnsCoverage(ReturnsCoverage coverage)
{
    return adding("add-returns-coverage", coverage);
}

Operation removeReturnsCoverage(Id<ReturnsCoverage> coverage)
{
    return removing("remove-returns-coverage", coverage);
}

Operation addDeliveriesCoverage(DeliveriesCoverage coverage)
{
    return adding("add-deliveries-coverage", coverage);
}

Operation removeDeliveriesCoverage(Id<DeliveriesCoverage> coverage)
{
    return removing("remove-deliveries-coverage", coverage);
}

} // namespace touchbase::operations
