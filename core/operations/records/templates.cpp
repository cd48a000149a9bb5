// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/templates.h"

#include "base/foldedname.h"
#include "operations/records/rows.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<qint64> nextVersion(Writer &writer, const QString &name)
{
    auto templates = writer.list<ChecklistTemplate>();
    if (!templates)
        return failure(templates.error());
    qint64 newest = 0;
    for (const auto &one : *templates) {
        if (foldedName(one.value.name) == foldedName(name))
            newest = std::max(newest, one.value.version);
    }
    return newest + 1;
}

Result<> insertStep(Writer &writer, Id<ChecklistTemplate> of, qint64 position, const TemplateStep &step)
{
    if (step.dependsOn && (*step.dependsOn < 1 || *step.dependsOn >= position))
        return failure(ErrorCode::RepliesToNothing, {QStringLiteral("depends_on")});
    auto inserted = insertReady(writer, ChecklistTemplateItem{of, position, step.title, step.doneMeans, step.ownerRole,
                                                              step.dueDay, step.required, step.dependsOn, step.form});
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

Result<> save(Writer &writer, ChecklistTemplate value, const std::vector<TemplateStep> &steps)
{
    value.uid.clear();
    value.at = writer.now();
    if (auto tidy = tidyOrFail(value); !tidy)
        return tidy;
    auto version = nextVersion(writer, value.name);
    if (!version)
        return failure(version.error());
    value.version = *version;
    auto inserted = insertReady(writer, std::move(value));
    if (!inserted)
        return failure(inserted.error());
    qint64 position = 0;
    for (const TemplateStep &step : steps) {
        if (auto done = insertStep(writer, inserted->id, ++position, step); !done)
            return done;
    }
    return {};
}

} // namespace

Operation saveTemplate(ChecklistTemplate checklistTemplate, std::vector<TemplateStep> steps)
{
    return {QStringLiteral("save-template"), [value = std::move(checklistTemplate), steps = std::move(steps)](
                                                 Writer &writer) { return save(writer, value, steps); }};
}

Operation deleteTemplate(Id<ChecklistTemplate> checklistTemplate)
{
    return deleting("delete-template", checklistTemplate);
}

} // namespace touchbase::operations
