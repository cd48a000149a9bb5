// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/handover.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

template <class T>
Operation handingOver(const char *name, Id<T> id, const QString &owner)
{
    return altering(name, id, [owner](T &value) -> Result<> {
        value.owner = owner;
        return {};
    });
}

} // namespace

Operation handOverTask(Id<Task> task, const QString &owner)
{
    return handingOver("hand-over-task", task, owner);
}

Operation handOverItem(Id<ChecklistItem> item, const QString &owner)
{
    return handingOver("hand-over-item", item, owner);
}

Operation handOverBuyer(BuyerId buyer, const QString &owner)
{
    return handingOver("hand-over-buyer", buyer, owner);
}

} // namespace touchbase::operations
