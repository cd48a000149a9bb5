// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/stageform.h"

#include "domain/validation.h"
#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "operations/records/buyers.h"

namespace touchbase::ui {

StageForm::StageForm(Desk &desk, QWidget *parent, BuyerId buyer, std::optional<Stage> present)
    : RecordForm(desk, {QStringLiteral("stage"), buyer}, parent)
{
    setHeading(tr("Set stage"));
    setSaveText(tr("&Set stage"));
    showBuyer(buyer);
    m_stage = add("stage", tr("S&tage"), new ChoiceInput<Stage>(QStringLiteral("stage"), Blank::Never));
    m_from = add("from", tr("&From"), new DayInput(QStringLiteral("from"), format(), desk.today(), DayLeaning::Back));
    m_reason = add("reason", tr("&Reason"), new NotesInput(QStringLiteral("reason"), 2), whole);
    m_override = add("gate_override", tr("Why the 14-day revie&w is not waited for"),
                     new NotesInput(QStringLiteral("gateOverride"), 2), whole);
    setHint(*m_override, tr("It stays on the record with your name."));
    m_stage->setValue(present);
    m_from->setValue(desk.today());
    m_from->setRequired(true);
    setShown(*m_override, false);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &StageForm::followStage);
    connect(m_override, &QPlainTextEdit::textChanged, this, &StageForm::askForOverride); // also by a draft
}

void StageForm::followStage()
{
    if (m_stage->value() != Stage::Active)
        setShown(*m_override, false);
}

Problems StageForm::check()
{
    StageChange change{
        {}, *key().buyer, *m_stage->value(), m_from->value().value_or(desk().today()), m_reason->value()};
    return tidyAndCheck(change);
}

Operation StageForm::operation()
{
    const bool overrides = m_stage->value() == Stage::Active && m_override->isVisibleTo(this);
    return operations::setStage(*key().buyer, {*m_stage->value(), *m_from->value(), m_reason->value().trimmed(),
                                               overrides ? m_override->value().trimmed() : QString()});
}

std::string_view StageForm::fieldOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::GateClosed:
        askForOverride();
        return "gate_override";
    case ErrorCode::ChurnedBeforeSigned:
        return "from";
    default:
        return {};
    }
}

void StageForm::askForOverride()
{
    setShown(*m_override, true);
}

QString StageForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (error.code == ErrorCode::GateClosed)
        return tr("Not yet: %1. See to that first, or say why it is not waited for.").arg(error.values.value(1));
    return RecordForm::sentenceOf(field, error);
}

} // namespace touchbase::ui
