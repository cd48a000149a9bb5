// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/records/templates.h"
#include "workspace/reader.h"

namespace touchbase {

// The templates that a workspace can start checklists from: the newest version of each that is stored, and those that
// are built into the program (resources/templates) as long as none of their name is stored. Looking at one writes
// nothing; starting a checklist from a built-in one, or editing it, stores it first. What is built in is English: its
// text becomes data that everybody who shares the workspace reads, so no laptop's language may choose it.

/// A template, as it is stored or built in.
struct TemplateContent {
    std::optional<Id<ChecklistTemplate>> id; ///< nothing: built in
    ChecklistKind kind;
    QString name;
    std::optional<Vertical> vertical; ///< nothing: for every one that has none of its own
    qint64 version;                   ///< 0: built in
    std::vector<operations::TemplateStep> steps;
};

[[nodiscard]] const std::vector<TemplateContent> &builtInTemplates();

/// What tells templates apart: the number of its row, or, of one that is built in, one below 0.
[[nodiscard]] qint64 templateNumber(const TemplateContent &content);

/// By kind and name.
[[nodiscard]] Result<std::vector<TemplateContent>> listTemplates(const Reader &reader);
[[nodiscard]] Result<std::vector<TemplateContent>> listTemplates(Writer &writer);

/// The template of a name, however it is capitalised; null where there is none.
[[nodiscard]] const TemplateContent *templateNamed(const std::vector<TemplateContent> &templates, const QString &name);
/// The one that a buyer of a vertical is onboarded with: what the workspace stored goes before what is built in, the
/// newest first; null where there is none.
[[nodiscard]] const TemplateContent *onboardingTemplateFor(const std::vector<TemplateContent> &templates,
                                                           std::optional<Vertical> vertical);

} // namespace touchbase
