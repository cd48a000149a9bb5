// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/surveyforms.h"

#include "domain/rules.h"
#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "operations/records/surveys.h"

namespace touchbase::ui {

namespace {

/// CES as the source documents ask it: 1 very low effort to 5 very high.
constexpr Scale sourceCes{1, 5, true};

Scale usualScale(SurveyKind kind)
{
    return kind == SurveyKind::Ces ? sourceCes : defaultScale(kind);
}

Survey newSurvey(const Desk &desk, BuyerId buyer)
{
    const Scale scale = usualScale(SurveyKind::Nps);
    return {{}, buyer, desk.now().toSeconds(), SurveyKind::Nps, 0, scale.lowest, scale.highest, scale.lowIsGood, {}, {},
            {}, {}};
}

} // namespace

SurveyForm::SurveyForm(Desk &desk, QWidget *parent, BuyerId buyer)
    : BoundForm(desk, {QStringLiteral("survey"), buyer}, parent, newSurvey(desk, buyer))
{
    setHeading(tr("Record a survey answer"));
    addFields();
    m_score->setContent({});
}

SurveyForm::SurveyForm(Desk &desk, QWidget *parent, Stored<Survey> stored)
    : BoundForm(desk, {QStringLiteral("survey"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit survey answer"));
    addFields();
}

void SurveyForm::addFields()
{
    showBuyer(value().buyer);
    m_kind = bind("kind", tr("Sur&vey"), new ChoiceInput<SurveyKind>(QStringLiteral("kind"), Blank::Never),
                  &Survey::kind, quarter);
    m_score = bind("score", tr("Sco&re"), new NumberInput(QStringLiteral("score")), &Survey::score, quarter);
    m_score->setRequired(true);
    auto *at = bind("at", tr("W&hen"), new MomentInput(QStringLiteral("at"), format(), desk().now()), &Survey::at);
    at->setRequired(true);
    addScale();
    auto *contact = bind("contact", tr("Who ans&wered"), new TextInput(QStringLiteral("contact")), &Survey::contact,
                         whole);
    offerContacts(desk(), *contact, value().buyer);
    bind("comment", tr("Co&mment"), new NotesInput(QStringLiteral("comment")), &Survey::comment, whole);
    showScale();
}

void SurveyForm::addScale()
{
    m_lowest = bind("scale_min", tr("Sca&le from"), new NumberInput(QStringLiteral("scaleMin")), &Survey::scaleMin,
                    quarter);
    m_highest = bind("scale_max", tr("Scale &to"), new NumberInput(QStringLiteral("scaleMax")), &Survey::scaleMax,
                     quarter);
    m_lowIsGood = bind("low_is_good", tr("D&irection"), new CheckInput(QStringLiteral("lowIsGood"), tr("Low is good")),
                       &Survey::lowIsGood);
    m_lowest->setRequired(true);
    m_highest->setRequired(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SurveyForm::followKind);
}

void SurveyForm::followKind()
{
    const Scale scale = usualScale(*m_kind->value());
    m_lowest->setValue(scale.lowest);
    m_highest->setValue(scale.highest);
    m_lowIsGood->setValue(scale.lowIsGood);
    showScale();
}

void SurveyForm::showScale()
{
    const bool isOpen = m_kind->value() == SurveyKind::Ces;
    setShown(*m_lowest, isOpen);
    setShown(*m_highest, isOpen);
    setShown(*m_lowIsGood, isOpen);
    const Scale scale = usualScale(*m_kind->value());
    setHint(*m_score, isOpen ? QString()
                             : tr("%1 to %2, %3 is good")
                                   .arg(scale.lowest)
                                   .arg(scale.highest)
                                   .arg(scale.lowIsGood ? tr("low") : tr("high")));
}

Operation SurveyForm::operation()
{
    return isNew() ? operations::addSurvey(checked()) : operations::editSurvey(edited());
}

LoopForm::LoopForm(Desk &desk, QWidget *parent, Stored<Survey> stored)
    : BoundForm(desk, {QString::fromLatin1(kind), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Close the loop"));
    setSaveText(tr("Close the &loop"));
    showBuyer(value().buyer);
    auto *action = bind("loop_action", tr("&What we did about it"), new NotesInput(QStringLiteral("loopAction")),
                        &Survey::loopAction, whole);
    action->setRequired(true);
    auto *told = bind("loop_told_on", tr("&Told the buyer on"),
                      new DayInput(QStringLiteral("loopToldOn"), format(), desk.today(), DayLeaning::Back),
                      &Survey::loopToldOn);
    setHint(*told, tr("Blank: not told yet."));
}

Operation LoopForm::operation()
{
    return operations::closeLoop(id(), checked().loopAction, checked().loopToldOn);
}

} // namespace touchbase::ui
