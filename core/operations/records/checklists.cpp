// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/checklists.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

Result<> start(Writer &writer, const Checklist &checklist, const std::vector<NewItem> &items)
{
    auto started = insertReady(writer, checklist);
    if (!started)
        return failure(started.error());
    qint64 position = 0;
    for (const NewItem &item : items) {
        auto inserted = insertReady(writer, ChecklistItem{started->id, ++position, item.title, item.dueOn, std::nullopt,
                                                          item.required, item.owner, item.note});
        if (!inserted)
            return failure(inserted.error());
    }
    return {};
}

} // namespace

Operation startChecklist(Checklist checklist, std::vector<NewItem> items)
{
    return {QStringLiteral("start-checklist"), [checklist = std::move(checklist), items = std::move(items)](
                                                   Writer &writer) { return start(writer, checklist, items); }};
}

Operation tickItem(Id<ChecklistItem> item, Day on, const QString &note)
{
    return altering("tick-item", item, [on, note](ChecklistItem &value) -> Result<> {
        value.doneOn = on;
        if (!note.trimmed().isEmpty())
            value.note = note;
        return {};
    });
}

Operation untickItem(Id<ChecklistItem> item)
{
    return altering("untick-item", item, [](ChecklistItem &value) -> Result<> {
        value.doneOn.reset();
        return {};
    });
}

Operation completeChecklist(Id<Checklist> checklist, Day on, const QString &handover)
{
    return altering("complete-checklist", checklist, [on, handover](Checklist &value) -> Result<> {
        value.completedOn = on;
        if (!handover.trimmed().isEmpty())
            value.handover = handover;
        return {};
    });
}

Operation deleteChecklist(Id<Checklist> checklist)
{
    return deleting("delete-checklist", checklist);
}

} // namespace touchbase::operations
