// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/taskform.h"

#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "operations/records/touchpoints.h"

namespace touchbase::ui {

TaskForm::TaskForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
    : BoundForm(desk, {QStringLiteral("task"), buyer}, parent,
                Task{{}, buyer, {}, {}, {}, desk.workspace().author(), {}})
{
    setHeading(tr("Follow up"));
    addFields();
}

TaskForm::TaskForm(Desk &desk, QWidget *parent, Stored<Task> stored)
    : BoundForm(desk, {QStringLiteral("task"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit task"));
    addFields();
    bind("done_on", tr("Do&ne on"),
         new DayInput(QStringLiteral("doneOn"), format(), this->desk().today(), DayLeaning::Back), &Task::doneOn);
}

void TaskForm::addFields()
{
    bind("title", tr("&Task"), new TextInput(QStringLiteral("title")), &Task::title, whole)->setRequired(true);
    if (key().buyer) {
        showBuyer(*key().buyer);
    } else {
        auto *buyer = bind("buyer", tr("&Buyer"), new BuyerInput(QStringLiteral("buyer")), &Task::buyer, whole);
        offerBuyers(desk(), *buyer);
    }
    bind("due_on", tr("Due &on"), new DayInput(QStringLiteral("dueOn"), format(), desk().today()), &Task::dueOn);
    offerOwners(desk(), {bind("owner", tr("Owne&r"), new TextInput(QStringLiteral("owner")), &Task::owner)});
}

Operation TaskForm::operation()
{
    return isNew() ? operations::addTask(checked()) : operations::editTask(edited());
}

} // namespace touchbase::ui
