// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/peopleforms.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "operations/records/contacts.h"
#include "operations/records/expectations.h"

namespace touchbase::ui {

ContactForm::ContactForm(Desk &desk, QWidget *parent, BuyerId buyer)
    : BoundForm(desk, {QStringLiteral("contact"), buyer}, parent, Contact{{}, buyer, {}, {}, {}, {}, {}, {}})
{
    setHeading(tr("Add a contact"));
    addFields();
}

ContactForm::ContactForm(Desk &desk, QWidget *parent, Stored<Contact> stored)
    : BoundForm(desk, {QStringLiteral("contact"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit contact"));
    addFields();
}

void ContactForm::addFields()
{
    showBuyer(value().buyer);
    bind("name", tr("&Name"), new TextInput(QStringLiteral("name")), &Contact::name)->setRequired(true);
    bind("role", tr("&Role"), new ChoiceInput<ContactRole>(QStringLiteral("role")), &Contact::role);
    bind("email", tr("&Email"), new TextInput(QStringLiteral("email")), &Contact::email);
    bind("phone", tr("&Phone"), new TextInput(QStringLiteral("phone")), &Contact::phone);
    bind("preferred_channel", tr("Prefers to be reached b&y"),
         new ChoiceInput<Channel>(QStringLiteral("preferredChannel")), &Contact::preferredChannel);
    auto *preferences = bind("preferences", tr("&What to remember"), new NotesInput(QStringLiteral("preferences")),
                             &Contact::preferences, whole);
    preferences->setPlaceholderText(tr("Mornings, no calls on Friday, wants numbers first …"));
}

Operation ContactForm::operation()
{
    return isNew() ? operations::addContact(checked()) : operations::editContact(edited());
}

std::string_view ContactForm::fieldOf(const Error &error)
{
    return error.code == ErrorCode::NameTaken ? "name" : std::string_view();
}

PauseForm::PauseForm(Desk &desk, QWidget *parent, BuyerId buyer)
    : BoundForm(desk, {QStringLiteral("pause"), buyer}, parent, Pause{buyer, desk.today(), {}, {}})
{
    setHeading(tr("Add a pause"));
    showBuyer(buyer);
    bind("from", tr("&From"), new DayInput(QStringLiteral("from"), format(), desk.today()), &Pause::from)
        ->setRequired(true);
    auto *until = bind("until", tr("&Last day"), new DayInput(QStringLiteral("until"), format(), desk.today()),
                       &Pause::until);
    setHint(*until, tr("Blank: until further notice."));
    bind("reason", tr("&Reason"), new TextInput(QStringLiteral("reason")), &Pause::reason, whole);
}

Operation PauseForm::operation()
{
    return operations::addPause(checked());
}

std::string_view PauseForm::fieldOf(const Error &error)
{
    return error.code == ErrorCode::NameTaken ? "from" : std::string_view();
}

QString PauseForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (error.code == ErrorCode::NameTaken)
        return tr("There is already a pause from this day on. Choose another day, or end that one.");
    return BoundForm::sentenceOf(field, error);
}

PauseEndForm::PauseEndForm(Desk &desk, QWidget *parent, Stored<Pause> stored)
    : BoundForm(desk, {QStringLiteral("pause"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("End the pause"));
    setSaveText(tr("&End pause"));
    showBuyer(value().buyer);
    bind("until", tr("&Last day of the pause"), new DayInput(QStringLiteral("until"), format(), desk.today()),
         &Pause::until)
        ->setRequired(true);
}

Operation PauseEndForm::operation()
{
    return operations::endPause(id(), *checked().until);
}

} // namespace touchbase::ui
