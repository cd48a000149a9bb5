// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/deliveries.h"

#include "base/uid.h"
#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

/// As exchange/rowsink.h has it; without a lead id no row of a file can be known to be the same.
QString rowKeyOf(const LeadReturn &leadReturn)
{
    const QString lead = leadReturn.leadId.trimmed();
    return lead.isEmpty() ? QStringLiteral("H%1").arg(newUid()) : u'L' + lead;
}

/// Whether both are the same return, whatever became of it.
bool isSameReturn(const LeadReturn &left, const LeadReturn &right)
{
    return left.leadId == right.leadId && left.soldOn == right.soldOn && left.source == right.source
           && left.reason == right.reason;
}

Result<> editKeyed(Writer &writer, Stored<LeadReturn> edited)
{
    auto present = writer.load(edited.id);
    if (!present)
        return failure(present.error());
    if (auto tidy = tidyOrFail(edited.value); !tidy)
        return tidy;
    edited.value.rowKey = isSameReturn(edited.value, present->value) ? present->value.rowKey : rowKeyOf(edited.value);
    auto updated = updateReady(writer, std::move(edited));
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

} // namespace

Operation setDelivery(Delivery delivery)
{
    return setting("set-delivery", std::move(delivery));
}

Operation deleteDelivery(Id<Delivery> delivery)
{
    return deleting("delete-delivery", delivery);
}

Operation setDeliveryQuality(DeliveryQuality quality)
{
    return setting("set-delivery-quality", quality);
}

Operation deleteDeliveryQuality(Id<DeliveryQuality> quality)
{
    return deleting("delete-delivery-quality", quality);
}

Operation addReturn(LeadReturn leadReturn)
{
    leadReturn.rowKey = rowKeyOf(leadReturn);
    return adding("add-return", std::move(leadReturn));
}

Operation editReturn(Stored<LeadReturn> edited)
{
    return {QStringLiteral("edit-return"),
            [edited = std::move(edited)](Writer &writer) { return editKeyed(writer, edited); }};
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

Operation addReturnReason(ReturnReason reason)
{
    return adding("add-return-reason", std::move(reason));
}

Operation editReturnReason(Stored<ReturnReason> edited)
{
    return editing("edit-return-reason", std::move(edited));
}

Operation removeReturnReason(Id<ReturnReason> reason)
{
    return removing("remove-return-reason", reason);
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
