// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/checklists.h"

#include "operations/records/rows.h"
#include "operations/records/stages.h"
#include "operations/records/today.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

/// As store/gatefacts.h has it: what is not known to be optional is required.
Result<bool> hasOpenSteps(Writer &writer, Id<Checklist> checklist, Day today)
{
    auto items = writer.listOf<ChecklistItem>(checklist.value());
    if (!items)
        return failure(items.error());
    return std::any_of(items->begin(), items->end(), [today](const Stored<ChecklistItem> &item) {
        return item.value.required.value_or(true) && (!item.value.doneOn || *item.value.doneOn > today);
    });
}

/// GateClosed where an onboarding may not be completed yet; other checklists may always be. What is dated later than
/// the day or today counts for nothing.
Result<> askForCompletion(Writer &writer, const Stored<Checklist> &checklist, Day on)
{
    auto now = today(writer);
    if (!now)
        return failure(now.error());
    const Day known = std::min(on, *now);
    auto facts = writer.gateFacts(checklist.value.buyer, known);
    if (!facts)
        return failure(facts.error());
    auto open = hasOpenSteps(writer, checklist.id, known);
    if (!open)
        return failure(open.error());
    facts->hasOpenSteps = *open;
    auto buyer = writer.load(checklist.value.buyer);
    if (!buyer)
        return failure(buyer.error());
    return refuseIfMissing(buyer->value.name, missingForCompletion(*facts));
}

/// Whose onboarding is over is active, unless something else still keeps the gate closed.
Result<> becomeActive(Writer &writer, BuyerId id, Day on)
{
    auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto isOpen = isGateOpenNow(writer, id);
    if (!isOpen)
        return failure(isOpen.error());
    const bool follows = buyer->value.stage == Stage::Onboarding && *isOpen;
    return follows ? changeStage(writer, id, {Stage::Active, on}) : Result<>();
}

Result<> complete(Writer &writer, Id<Checklist> id, Day on, const QString &handover)
{
    auto checklist = writer.load(id);
    if (!checklist)
        return failure(checklist.error());
    Checklist &value = checklist->value;
    if (value.completedOn)
        return failure(ErrorCode::DoneAlready, {value.name, value.completedOn->toString()});
    const bool isOnboarding = value.kind == ChecklistKind::Onboarding;
    if (isOnboarding) {
        if (auto open = askForCompletion(writer, *checklist, on); !open)
            return open;
    }
    const BuyerId buyer = value.buyer;
    value.completedOn = on;
    if (!handover.trimmed().isEmpty())
        value.handover = handover;
    if (auto updated = updateReady(writer, std::move(*checklist)); !updated)
        return failure(updated.error());
    return isOnboarding ? becomeActive(writer, buyer, on) : Result<>();
}

Result<> handOver(Writer &writer, Id<Checklist> id, const QString &accountManager)
{
    if (accountManager.trimmed().isEmpty())
        return {};
    auto checklist = writer.load(id);
    if (!checklist)
        return failure(checklist.error());
    return alter(writer, checklist->value.buyer, [&accountManager](Buyer &buyer) -> Result<> {
        buyer.owner = accountManager;
        return {};
    });
}

Result<> tick(Writer &writer, Id<ChecklistItem> id, Day on, const QString &note, std::optional<qint64> revision)
{
    auto item = writer.load(id);
    if (!item)
        return failure(item.error());
    ChecklistItem &value = item->value;
    const qint64 seen = revision.value_or(item->revision);
    if (seen == item->revision && value.doneOn)
        return failure(ErrorCode::DoneAlready, {value.title, value.doneOn->toString()});
    value.doneOn = on;
    if (!note.trimmed().isEmpty())
        value.note = note;
    auto updated = updateReady(writer, Stored<ChecklistItem>{id, seen, std::move(value)});
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

} // namespace

Result<> startList(Writer &writer, const Checklist &checklist, const std::vector<NewItem> &items)
{
    auto started = insertReady(writer, checklist);
    if (!started)
        return failure(started.error());
    qint64 position = 0;
    for (const NewItem &item : items) {
        auto inserted = insertReady(writer, ChecklistItem{started->id, ++position, item.title, item.dueOn, std::nullopt,
                                                          item.required, item.owner, item.note, item.doneMeans,
                                                          item.dependsOn, item.form});
        if (!inserted)
            return failure(inserted.error());
    }
    return {};
}

Operation startChecklist(Checklist checklist, std::vector<NewItem> items)
{
    return {QStringLiteral("start-checklist"), [checklist = std::move(checklist), items = std::move(items)](
                                                   Writer &writer) { return startList(writer, checklist, items); }};
}

Operation tickItem(Id<ChecklistItem> item, Day on, const QString &note, std::optional<qint64> revision)
{
    return {QStringLiteral("tick-item"),
            [item, on, note, revision](Writer &writer) { return tick(writer, item, on, note, revision); }};
}

Operation untickItem(Id<ChecklistItem> item)
{
    return altering("untick-item", item, [](ChecklistItem &value) -> Result<> {
        value.doneOn.reset();
        return {};
    });
}

Operation completeChecklist(Id<Checklist> checklist, Day on, const QString &handover, const QString &accountManager)
{
    return {QStringLiteral("complete-checklist"), [=](Writer &writer) -> Result<> {
                auto completed = complete(writer, checklist, on, handover);
                return completed ? handOver(writer, checklist, accountManager) : completed;
            }};
}

Operation overrideGate(BuyerId buyer, const QString &reason)
{
    return altering("override-gate", buyer, [reason](Buyer &value) -> Result<> {
        if (reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded);
        value.gateOverride = reason;
        return {};
    });
}

Operation deleteChecklist(Id<Checklist> checklist)
{
    return deleting("delete-checklist", checklist);
}

} // namespace touchbase::operations
