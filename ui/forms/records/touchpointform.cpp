// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/touchpointform.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/inputs/emotioninput.h"
#include "forms/records/knownnames.h"
#include "forms/records/whereandwhen.h"
#include "operations/records/touchpoints.h"

namespace touchbase::ui {

namespace {

Touchpoint newTouchpoint(const Desk &desk, std::optional<BuyerId> buyer)
{
    const auto now = desk.now().toSeconds();
    Touchpoint touchpoint{
        {}, buyer.value_or(BuyerId(1)), now, Channel::Call, Direction::Outbound, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    return touchpoint;
}

/// A problem of the task under the name of its field in this form.
std::string_view followUpField(std::string_view field)
{
    return field == "title" ? "task" : field == "due_on" ? "task_due_on" : "task_owner";
}

} // namespace

TouchpointForm::TouchpointForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
    : BoundForm(desk, {QStringLiteral("touchpoint"), buyer}, parent, newTouchpoint(desk, buyer))
{
    setHeading(tr("Log a touchpoint"));
    addBuyer(buyer);
    addWhat();
    addHow();
    addFollowUp();
}

TouchpointForm::TouchpointForm(Desk &desk, QWidget *parent, Stored<Touchpoint> stored)
    : BoundForm(desk, {QStringLiteral("touchpoint"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit touchpoint"));
    addBuyer(stored.value.buyer);
    addWhat();
    addHow();
}

void TouchpointForm::addBuyer(std::optional<BuyerId> known)
{
    if (known) {
        showBuyer(*known);
        return;
    }
    auto *buyer = bind("buyer", tr("&Buyer"), new BuyerInput(QStringLiteral("buyer")), &Touchpoint::buyer, whole);
    buyer->setContent({});
    buyer->setRequired(true);
    offerBuyers(desk(), *buyer);
    connect(buyer, &BuyerInput::chosen, this, [this](std::optional<BuyerId> chosen) {
        if (chosen)
            offerContacts(desk(), *m_people, *chosen);
    });
}

void TouchpointForm::addWhat()
{
    auto *at = bind("at", tr("W&hen"), new MomentInput(QStringLiteral("at"), format(), desk().now()), &Touchpoint::at);
    at->setRequired(true);
    if (const QString zone = otherZoneHint(format()); !zone.isEmpty())
        setHint(*at, zone);
    bind("channel", tr("Cha&nnel"), new ChoiceInput<Channel>(QStringLiteral("channel"), Blank::Never),
         &Touchpoint::channel, quarter);
    bind("direction", tr("D&irection"), new ChoiceInput<Direction>(QStringLiteral("direction")), &Touchpoint::direction,
         quarter);
    m_people = bind("contacts", tr("&With"), new PeopleInput(QStringLiteral("contacts")), &Touchpoint::contacts);
    bind("area", tr("&Area"), new ChoiceInput<Area>(QStringLiteral("area")), &Touchpoint::area);
    auto *summary = bind("summary", tr("S&ummary"), new NotesInput(QStringLiteral("summary")), &Touchpoint::summary,
                         whole);
    if (!key().buyer)
        return;
    offerContacts(desk(), *m_people, *key().buyer);
    startWith(*summary); // what is above is right for most calls
}

void TouchpointForm::addHow()
{
    bind("emotion", tr("They &felt"), new EmotionInput(QStringLiteral("emotion")), &Touchpoint::emotion, whole);
    bind("csat", tr("CSA&T, 1 to 5"), new WholeInput(QStringLiteral("csat")), &Touchpoint::csat, quarter);
    bind("ease", tr("&Ease, 1 to 7"), new WholeInput(QStringLiteral("ease")), &Touchpoint::ease, quarter);
    bind("minutes", tr("&Minutes"), new NumberInput(QStringLiteral("minutes")), &Touchpoint::minutes, quarter);
    bind("proactive", tr("&Proactive"), new CheckInput(QStringLiteral("proactive"), tr("We told them first")),
         &Touchpoint::proactive, quarter);
}

void TouchpointForm::addFollowUp()
{
    m_task = add("task", tr("Fo&llow up"), new TextInput(QStringLiteral("task")));
    m_task->setPlaceholderText(tr("What is to be done; blank: nothing"));
    m_due = add("task_due_on", tr("Due &on"), new DayInput(QStringLiteral("taskDueOn"), format(), desk().today()),
                quarter);
    m_owner = add("task_owner", tr("Owne&r"), new TextInput(QStringLiteral("taskOwner")), quarter);
    m_owner->setText(desk().workspace().author());
    offerOwners(desk(), {m_owner});
}

Problems TouchpointForm::check()
{
    Problems problems = BoundForm::check();
    m_followUp.reset();
    if (!m_task || (m_task->isBlank() && m_due->isBlank()))
        return problems;
    Task task{{}, {}, m_task->value(), m_due->value(), {}, m_owner->value(), {}};
    for (Problem &problem : tidyAndCheck(task))
        problems.push_back({followUpField(problem.field), std::move(problem.error)});
    m_followUp = std::move(task);
    return problems;
}

Operation TouchpointForm::operation()
{
    return isNew() ? operations::logTouchpoint(checked(), m_followUp) : operations::editTouchpoint(edited());
}

std::string_view TouchpointForm::fieldOf(const Error &error)
{
    return error.code == ErrorCode::UnknownBuyer ? "buyer" : std::string_view();
}

} // namespace touchbase::ui
