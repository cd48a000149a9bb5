// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/entity.h"
#include "workspace/operation.h"

#include <vector>

namespace touchbase::operations {

/// A step of a template; its position is its place in the list, from 1 on.
struct TemplateStep {
    QString title;
    QString doneMeans = {};
    QString ownerRole = {};
    std::optional<qint64> dueDay = {}; ///< days after the start
    bool required = false;
    std::optional<qint64> dependsOn = {}; ///< position of another step
    QString form = {};

    bool operator==(const TemplateStep &) const = default;
};

/// What is wrong with a step, told beside it.
struct StepProblem {
    size_t step; ///< from 0
    Error error;
};
/// All that is wrong with the steps of a template: StepWithoutTitle, RepliesToNothing, CircularSteps.
[[nodiscard]] std::vector<StepProblem> problemsOf(const std::vector<TemplateStep> &steps);

/// A template, or a change of one: always a new version, its number the one after the newest of its name, so that what
/// runs keeps the steps it began with. `at` is filled in. StepWithoutTitle; NameTaken where two steps have the same
/// title; RepliesToNothing where one depends on no step that is there; CircularSteps where steps wait for each other.
[[nodiscard]] Operation saveTemplate(ChecklistTemplate checklistTemplate, std::vector<TemplateStep> steps);
/// The same as a part of another operation.
[[nodiscard]] Result<Id<ChecklistTemplate>> writeTemplate(Writer &writer, ChecklistTemplate checklistTemplate,
                                                          const std::vector<TemplateStep> &steps);
/// One version, into the trash; checklists that began with it stay as they are.
[[nodiscard]] Operation deleteTemplate(Id<ChecklistTemplate> checklistTemplate);

} // namespace touchbase::operations
