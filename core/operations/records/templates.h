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
    std::optional<qint64> dependsOn = {}; ///< position of a step above this one
    QString form = {};
};

/// A template, or a change of one: always a new version, its number the one after the newest of its name, so that what
/// runs keeps the steps it began with. `at` is filled in. BlankNotAllowed where a step has no title; NameTaken where
/// two have the same; RepliesToNothing where one depends on no step above it, so that none can depend on itself.
[[nodiscard]] Operation saveTemplate(ChecklistTemplate checklistTemplate, std::vector<TemplateStep> steps);
/// One version, into the trash; checklists that began with it stay as they are.
[[nodiscard]] Operation deleteTemplate(Id<ChecklistTemplate> checklistTemplate);

} // namespace touchbase::operations
