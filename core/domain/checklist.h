// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

/// The form in which a step is done.
enum class StepForm {
    Expectation,
    Contact,
    Review,
    Training ///< a note on what was trained
};
template <>
struct Words<StepForm> {
    static constexpr std::array<std::string_view, 4> table{"expectation", "contact", "review", "training"};
};

/// A version of a checklist that is run again and again; a running checklist keeps the version it began with.
struct ChecklistTemplate {
    QString uid;
    ChecklistKind kind;
    QString name;
    std::optional<Vertical> vertical;
    qint64 version;
    Instant at;
};
struct ChecklistTemplateItem {
    Id<ChecklistTemplate> checklistTemplate;
    qint64 position;
    QString title;
    QString doneMeans;
    QString ownerRole;
    std::optional<qint64> dueDay; ///< days after the start
    bool required;
    std::optional<qint64> dependsOn; ///< position of another item
    QString form;                    ///< what does it: a word of StepForm, or blank
};

/// A dated run of a checklist for one buyer.
struct Checklist {
    QString uid;
    BuyerId buyer;
    ChecklistKind kind;
    QString name;
    std::optional<Day> startedOn;
    std::optional<Id<ChecklistTemplate>> checklistTemplate;
    std::optional<Day> completedOn;
    QString handover;
};
struct ChecklistItem {
    Id<Checklist> checklist;
    std::optional<qint64> position;
    QString title;
    std::optional<Day> dueOn;
    std::optional<Day> doneOn;
    std::optional<bool> required;
    QString owner;
    QString note;
    QString doneMeans = {};
    std::optional<qint64> dependsOn = {}; ///< position of another item
    QString form = {};
};

} // namespace touchbase
