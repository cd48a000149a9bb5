// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/onboardingforms.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "operations/onboarding/starting.h"
#include "operations/records/checklists.h"
#include "render/onboardingwords.h"

namespace touchbase::ui {

using rules::OnboardingState;

Result<StartOnboardingForm::Content> StartOnboardingForm::load(const Reader &reader, BuyerId id)
{
    auto buyer = reader.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto templates = listTemplates(reader);
    if (!templates)
        return failure(templates.error());
    Content content{*std::move(buyer), {}, {}};
    for (const TemplateContent &one : *templates) {
        if (one.kind == ChecklistKind::Onboarding)
            content.templates << one.name;
    }
    if (const auto *usual = onboardingTemplateFor(*templates, content.buyer.value.vertical))
        content.usual = usual->name;
    return content;
}

StartOnboardingForm::StartOnboardingForm(Desk &desk, QWidget *parent, const Content &content)
    : RecordForm(desk, {QString::fromLatin1(kind), content.buyer.id}, parent)
{
    setHeading(tr("Start onboarding"));
    setSaveText(tr("&Start onboarding"));
    setSubject(content.buyer.value.name);
    m_specialist = add("specialist", tr("S&pecialist"), new TextInput(QStringLiteral("specialist")));
    m_specialist->setValue(desk.workspace().author());
    setHint(*m_specialist, tr("Who runs it for the first 30 days; blank: the owner."));
    offerOwners(desk, {m_specialist});
    m_template = add("template", tr("&Template"), new ChoiceBox(QStringLiteral("template")));
    for (const QString &name : content.templates)
        m_template->addItem(name, name);
    m_template->setContent(content.usual);
    const auto signedOn = content.buyer.value.signedOn;
    setHint(*m_template, signedOn ? tr("Begins on %1, the day it signed.").arg(format().fullDay(*signedOn))
                                  : tr("Begins today, which is recorded as the day it signed."));
}

Operation StartOnboardingForm::operation()
{
    return operations::startOnboarding(*key().buyer,
                                       {desk().today(), m_specialist->value().trimmed(), m_template->content()});
}

Result<BuyerOnboarding> CompleteOnboardingForm::load(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                     Day today)
{
    auto onboarding = loadOnboarding(reader, setup, buyer, today);
    if (!onboarding)
        return failure(onboarding.error());
    if (*onboarding && (*onboarding)->standing.state != OnboardingState::Done)
        return **std::move(onboarding);
    auto one = reader.load(buyer);
    return one ? failure(ErrorCode::NoOnboarding, {one->value.name}) : failure(one.error());
}

CompleteOnboardingForm::CompleteOnboardingForm(Desk &desk, QWidget *parent, const BuyerOnboarding &onboarding)
    : RecordForm(desk, {QString::fromLatin1(kind), onboarding.buyer.id}, parent), m_checklist(onboarding.checklist.id)
{
    setHeading(tr("Complete the onboarding"));
    setSaveText(tr("&Complete"));
    setSubject(onboarding.buyer.value.name);
    m_on = add("completed_on", tr("&Completed on"),
               new DayInput(QStringLiteral("completedOn"), format(), desk.today(), DayLeaning::Back));
    m_on->setRequired(true);
    m_on->setValue(desk.today());
    m_accountManager = add("owner", tr("&Account manager"), new TextInput(QStringLiteral("accountManager")));
    m_accountManager->setValue(onboarding.buyer.value.owner);
    setHint(*m_accountManager, tr("Looks after the buyer from now on."));
    offerOwners(desk, {m_accountManager});
    m_handover = add("handover", tr("&Handover note"), new NotesInput(QStringLiteral("handover"), 4), whole);
    setHint(*m_handover, tr("What whoever comes next must know."));
    m_handover->setValue(onboarding.checklist.value.handover);
    startWith(*m_handover);
}

Operation CompleteOnboardingForm::operation()
{
    return operations::completeChecklist(m_checklist, *m_on->value(), m_handover->value().trimmed(),
                                         m_accountManager->value().trimmed());
}

OverrideGateForm::OverrideGateForm(Desk &desk, QWidget *parent, BuyerId buyer)
    : RecordForm(desk, {QString::fromLatin1(kind), buyer}, parent)
{
    setHeading(tr("Override the gate"));
    setSaveText(tr("&Override"));
    showBuyer(buyer);
    m_reason = add("gate_override", tr("&Why it is not waited for"), new NotesInput(QStringLiteral("gateOverride"), 3),
                   whole);
    setHint(*m_reason, tr("It stays on the record with your name: in the history, on the buyer’s page and in the "
                          "team’s page of the quarterly review."));
    const auto follow = [this] { setSavable(!m_reason->isBlank()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, follow); // also by a draft
    follow();
}

Operation OverrideGateForm::operation()
{
    return operations::overrideGate(*key().buyer, m_reason->value().trimmed());
}

std::string_view OverrideGateForm::fieldOf(const Error &error)
{
    return error.code == ErrorCode::ReasonNeeded ? "gate_override" : std::string_view();
}

TickItemForm::TickItemForm(Desk &desk, QWidget *parent, const Stored<ChecklistItem> &item)
    : RecordForm(desk, {QString::fromLatin1(kind), {}, item.id.value()}, parent),
      m_item(item.id),
      m_revision(item.revision)
{
    setHeading(tr("Step done"));
    setSaveText(tr("&Done"));
    setSubject(item.value.title);
    m_on = add("done_on", tr("Done &on"),
               new DayInput(QStringLiteral("doneOn"), format(), desk.today(), DayLeaning::Back));
    m_on->setRequired(true);
    m_on->setValue(item.value.doneOn.value_or(desk.today()));
    m_note = add("note", tr("&Note"), new NotesInput(QStringLiteral("note"), 3), whole);
    m_note->setValue(item.value.note);
    if (!item.value.doneMeans.isEmpty())
        setHint(*m_note, tr("Done means: %1").arg(item.value.doneMeans));
    startWith(*m_note);
}

Operation TickItemForm::operation()
{
    return operations::tickItem(m_item, *m_on->value(), m_note->value().trimmed(), m_revision);
}

void TickItemForm::reload(std::function<void()> then)
{
    desk().read(
        this, [id = m_item](const Reader &reader) { return reader.load(id); },
        [this, then = std::move(then)](const Result<Stored<ChecklistItem>> &item) {
            if (!item)
                return showError(item.error());
            m_revision = item->revision;
            m_on->setValue(item->value.doneOn.value_or(desk().today()));
            m_note->setValue(item->value.note);
            then();
        });
}

} // namespace touchbase::ui
