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
    QString doneMeans = {};
    std::optional<qint64> dependsOn = {}; ///< position of another item, from 1 on
    QString form = {};
};

/// Starts a checklist with its items, in their order. NameTaken where the buyer has one of that name and start, or an
/// item comes twice.
[[nodiscard]] Operation startChecklist(Checklist checklist, std::vector<NewItem> items);
/// The same as a part of another operation.
[[nodiscard]] Result<> startList(Writer &writer, const Checklist &checklist, const std::vector<NewItem> &items);
/// A blank note leaves the one that is there. RevisionConflict where the item was changed since it was seen at
/// `revision`; DoneAlready where it is ticked, so that the second of two people learns of the first.
[[nodiscard]] Operation tickItem(Id<ChecklistItem> item, Day on, const QString &note = {},
                                 std::optional<qint64> revision = {});
[[nodiscard]] Operation untickItem(Id<ChecklistItem> item);
/// An onboarding is completed when the gate has all it demands (domain/gate.h), or a reason was written; GateClosed
/// names what is missing. A buyer whose stage is onboarding is active then. `handover` is what whoever comes next must
/// know, and `accountManager` who: the buyer's owner from then on; blank: as it was. DoneAlready.
[[nodiscard]] Operation completeChecklist(Id<Checklist> checklist, Day on, const QString &handover = {},
                                          const QString &accountManager = {});
/// Writes why the gate is not waited for; it stays with the buyer and opens the gate for this spell. ReasonNeeded.
[[nodiscard]] Operation overrideGate(BuyerId buyer, const QString &reason);
/// Into the trash with its items.
[[nodiscard]] Operation deleteChecklist(Id<Checklist> checklist);

} // namespace touchbase::operations
