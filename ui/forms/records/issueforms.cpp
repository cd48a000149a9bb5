// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/issueforms.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/inputs/rowinput.h"
#include "forms/records/knownnames.h"
#include "forms/records/whereandwhen.h"
#include "operations/records/issues.h"

namespace touchbase::ui {

namespace {

Issue newIssue(const Desk &desk, std::optional<BuyerId> buyer)
{
    Issue issue{{}, buyer.value_or(BuyerId(1)), desk.now().toSeconds(), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    issue.severity = Severity::Normal;
    issue.reopened = 0; // who opens it knows
    return issue;
}

} // namespace

IssueForm::IssueForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
    : BoundForm(desk, {QStringLiteral("issue"), buyer}, parent, newIssue(desk, buyer))
{
    setHeading(tr("Open an issue"));
    setSaveText(tr("&Open issue"));
    addBuyer();
    addFields();
}

IssueForm::IssueForm(Desk &desk, QWidget *parent, Stored<Issue> stored)
    : BoundForm(desk, {QStringLiteral("issue"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit issue"));
    addBuyer();
    addFields();
    addCourse();
}

void IssueForm::addBuyer()
{
    if (key().buyer) {
        showBuyer(*key().buyer);
        return;
    }
    auto *buyer = bind("buyer", tr("&Buyer"), new BuyerInput(QStringLiteral("buyer")), &Issue::buyer, whole);
    buyer->setContent({});
    buyer->setRequired(true);
    offerBuyers(desk(), *buyer);
}

void IssueForm::addFields()
{
    bind("subject", tr("S&ubject"), new TextInput(QStringLiteral("subject")), &Issue::subject, whole)
        ->setRequired(isNew());
    auto *opened = bind("opened_at", tr("O&pened"), new MomentInput(QStringLiteral("openedAt"), format(), desk().now()),
                        &Issue::openedAt);
    opened->setRequired(true);
    if (const QString zone = otherZoneHint(format()); !zone.isEmpty())
        setHint(*opened, zone);
    bind("channel", tr("Cha&nnel"), new ChoiceInput<Channel>(QStringLiteral("channel")), &Issue::channel, quarter);
    bind("severity", tr("Se&verity"), new ChoiceInput<Severity>(QStringLiteral("severity")), &Issue::severity, quarter);
    bind("area", tr("&Area"), new ChoiceInput<Area>(QStringLiteral("area")), &Issue::area);
    bind("escalated", tr("&Escalated"), new CheckInput(QStringLiteral("escalated"), tr("Somebody above was asked")),
         &Issue::escalated);
}

void IssueForm::addCourse()
{
    addSection(tr("What came of it"));
    const Instant now = desk().now();
    bind("first_response_at", tr("&First response"), new MomentInput(QStringLiteral("firstResponseAt"), format(), now),
         &Issue::firstResponseAt);
    bind("resolved_at", tr("&Resolved"), new MomentInput(QStringLiteral("resolvedAt"), format(), now),
         &Issue::resolvedAt);
    bind("reopened", tr("Reopened, &times"), new WholeInput(QStringLiteral("reopened")), &Issue::reopened, quarter);
    bind("root_cause", tr("Root cause"), new TextInput(QStringLiteral("rootCause")), &Issue::rootCause, 9);
    auto *incident = bind("incident", tr("Part of an incident"), new RowInput(QStringLiteral("incident")),
                          &Issue::incident, whole);
    offerIncidents(desk(), *incident);
}

Operation IssueForm::operation()
{
    return isNew() ? operations::openIssue(checked()) : operations::editIssue(edited());
}

ResponseForm::ResponseForm(Desk &desk, QWidget *parent, Stored<Issue> stored)
    : BoundForm(desk, {QString::fromLatin1(kind), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("First response"));
    setSaveText(tr("&Record response"));
    setSubject(value().subject);
    auto *at = bind("first_response_at", tr("&When a person answered"),
                    new MomentInput(QStringLiteral("firstResponseAt"), format(), desk.now()), &Issue::firstResponseAt,
                    whole);
    at->setRequired(true);
    if (!value().firstResponseAt)
        at->setValue(desk.now().toSeconds());
}

Operation ResponseForm::operation()
{
    return operations::respondToIssue(id(), *checked().firstResponseAt);
}

ResolutionForm::ResolutionForm(Desk &desk, QWidget *parent, Stored<Issue> stored)
    : BoundForm(desk, {QString::fromLatin1(kind), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Resolve the issue"));
    setSaveText(tr("&Resolve"));
    setSubject(value().subject);
    auto *at = bind("resolved_at", tr("&When it was resolved"),
                    new MomentInput(QStringLiteral("resolvedAt"), format(), desk.now()), &Issue::resolvedAt, whole);
    at->setRequired(true);
    if (!value().resolvedAt)
        at->setValue(desk.now().toSeconds());
    addFirstContact(*at);
    bind("root_cause", tr("Root ca&use"), new NotesInput(QStringLiteral("rootCause"), 2), &Issue::rootCause, whole);
}

/// Solved with the first answer means: at that moment.
void ResolutionForm::addFirstContact(MomentInput &at)
{
    const auto answered = value().firstResponseAt;
    if (!answered) {
        setHint(at, tr("Nobody answered before: this is the first answer too, and the issue solved at first contact."));
        return;
    }
    auto *first = add(
        "first_contact", tr("First contact"),
        new CheckInput(QStringLiteral("firstContact"),
                       tr("The first answer solved it, %1").arg(format().moment(*answered, desk().today()))),
        whole);
    connect(first, &QCheckBox::toggled, this,
            [this, &at, answered](bool isFirst) { at.setValue(isFirst ? *answered : desk().now().toSeconds()); });
}

Operation ResolutionForm::operation()
{
    return operations::resolveIssue(id(), *checked().resolvedAt, checked().rootCause);
}

} // namespace touchbase::ui
