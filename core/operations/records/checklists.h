// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/entity.h"
#include "workspace/operation.h"

#include <vector>

namespace touchbase::operations {

/// An item of a checklist that does not run yet.
struct NewItem {
    QString title;
    std::optional<Day> dueOn = {};
    bool required = false;
    QString owner = {};
    QString note = {};
};

/// Starts a checklist with its items, in their order. NameTaken where the buyer has one of that name and start, or an
/// item comes twice.
[[nodiscard]] Operation startChecklist(Checklist checklist, std::vector<NewItem> items);
/// A blank note leaves the one that is there.
[[nodiscard]] Operation tickItem(Id<ChecklistItem> item, Day on, const QString &note = {});
[[nodiscard]] Operation untickItem(Id<ChecklistItem> item);
/// An onboarding is completed when the gate has all it demands (domain/gate.h), or a reason was written; GateClosed
/// names what is missing. `handover` is what whoever comes next must know.
[[nodiscard]] Operation completeChecklist(Id<Checklist> checklist, Day on, const QString &handover = {});
/// Into the trash with its items.
[[nodiscard]] Operation deleteChecklist(Id<Checklist> checklist);

} // namespace touchbase::operations
