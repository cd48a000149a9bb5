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
    auto inserted = insertReady(writer, ChecklistTemplateItem{of, position, step.title, step.doneMeans, step.ownerRole,
                                                              step.dueDay, step.required, step.dependsOn, step.form});
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

/// The steps that come before each other, from `first` on until one comes again; none where the chain ends.
QStringList circleFrom(const std::vector<TemplateStep> &steps, size_t first)
{
    QStringList titles{steps[first].title.trimmed()};
    size_t at = first;
    while (steps[at].dependsOn && static_cast<size_t>(titles.size()) <= steps.size()) {
        at = static_cast<size_t>(*steps[at].dependsOn - 1);
        titles << steps[at].title.trimmed();
        if (at == first)
            return titles;
    }
    return {};
}

} // namespace

std::vector<StepProblem> problemsOf(const std::vector<TemplateStep> &steps)
{
    std::vector<StepProblem> problems;
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto &before = steps[i].dependsOn;
        if (steps[i].title.trimmed().isEmpty())
            problems.push_back({i, {ErrorCode::StepWithoutTitle, {QString::number(i + 1)}}});
        else if (before && (*before < 1 || static_cast<size_t>(*before) > steps.size()))
            problems.push_back({i, {ErrorCode::RepliesToNothing, {QStringLiteral("depends_on")}}});
    }
    if (!problems.empty())
        return problems;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (const QStringList circle = circleFrom(steps, i); !circle.isEmpty())
            problems.push_back({i, {ErrorCode::CircularSteps, {circle.join(QStringLiteral(" → "))}}});
    }
    return problems;
}

Result<Id<ChecklistTemplate>> writeTemplate(Writer &writer, ChecklistTemplate checklistTemplate,
                                            const std::vector<TemplateStep> &steps)
{
    ChecklistTemplate value = std::move(checklistTemplate);
    value.uid.clear();
    value.at = writer.now();
    if (auto tidy = tidyOrFail(value); !tidy)
        return failure(tidy.error());
    if (const auto problems = problemsOf(steps); !problems.empty())
        return failure(problems.front().error);
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
            return failure(done.error());
    }
    return inserted->id;
}

Operation saveTemplate(ChecklistTemplate checklistTemplate, std::vector<TemplateStep> steps)
{
    return {QStringLiteral("save-template"),
            [value = std::move(checklistTemplate), steps = std::move(steps)](Writer &writer) -> Result<> {
                auto written = writeTemplate(writer, value, steps);
                return written ? Result<>() : Result<>(failure(written.error()));
            }};
}

Operation deleteTemplate(Id<ChecklistTemplate> checklistTemplate)
{
    return deleting("delete-template", checklistTemplate);
}

} // namespace touchbase::operations
