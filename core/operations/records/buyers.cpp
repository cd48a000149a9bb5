// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/buyers.h"

#include "operations/records/rows.h"
#include "operations/records/stages.h"
#include "operations/records/today.h"

namespace touchbase::operations {

namespace {

Result<> addNew(Writer &writer, Buyer buyer)
{
    auto now = today(writer);
    if (!now)
        return failure(now.error());
    if (auto ready = makeReady(writer, buyer); !ready)
        return ready;
    const Day from = buyer.stage == Stage::Churned ? *buyer.churnedOn : buyer.signedOn.value_or(*now);
    if (buyer.stage == Stage::Active) {
        if (auto open = askGate(writer, buyer, std::nullopt, *now); !open)
            return open;
    }
    auto stored = writer.insert(buyer);
    if (!stored)
        return failure(stored.error());
    if (!buyer.stage)
        return {};
    return recordStage(writer, stored->id, {*buyer.stage, from, buyer.churnReason}, false);
}

Result<> edit(Writer &writer, Stored<Buyer> edited)
{
    auto present = writer.load(edited.id);
    if (!present)
        return failure(present.error());
    edited.value.stage = present->value.stage;
    edited.value.churnedOn = present->value.churnedOn;
    edited.value.churnReason = present->value.churnReason;
    edited.value.gateOverride = present->value.gateOverride;
    auto updated = updateReady(writer, std::move(edited));
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

} // namespace

Operation addBuyer(Buyer buyer)
{
    return {QStringLiteral("add-buyer"), [buyer = std::move(buyer)](Writer &writer) { return addNew(writer, buyer); }};
}

Operation editBuyer(Stored<Buyer> edited)
{
    return {QStringLiteral("edit-buyer"),
            [edited = std::move(edited)](Writer &writer) { return edit(writer, edited); }};
}

Operation deleteBuyer(BuyerId buyer)
{
    return deleting("delete-buyer", buyer);
}

Operation addAlias(BuyerId buyer, const QString &name)
{
    return adding("add-alias", BuyerAlias{buyer, name});
}

Operation removeAlias(Id<BuyerAlias> alias)
{
    return removing("remove-alias", alias);
}

Operation setStage(BuyerId buyer, NewStage stage)
{
    return {QStringLiteral("set-stage"),
            [buyer, stage = std::move(stage)](Writer &writer) { return changeStage(writer, buyer, stage); }};
}

} // namespace touchbase::operations
