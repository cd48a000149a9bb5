// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/templateform.h"

#include "base/sentence.h"
#include "domain/validation.h"
#include "forms/inputs/stepsinput.h"

namespace touchbase::ui {

using operations::StepProblem;

Result<TemplateForm::Content> TemplateForm::load(const Reader &reader, std::optional<qint64> number)
{
    if (!number)
        return Content{{}, {{}, ChecklistKind::Onboarding, {}, {}, 0, {}}};
    auto templates = listTemplates(reader);
    if (!templates)
        return failure(templates.error());
    for (const TemplateContent &one : *templates) {
        if (templateNumber(one) == *number)
            return Content{number, one};
    }
    return failure(ErrorCode::UnknownRow, {QStringLiteral("template"), QString::number(*number)});
}

TemplateForm::TemplateForm(Desk &desk, QWidget *parent, const Content &content)
    : RecordForm(desk, {QString::fromLatin1(kind), {}, content.number}, parent)
{
    const TemplateContent &steps = content.steps;
    setHeading(content.number ? tr("Template") : tr("New template"));
    if (content.number)
        setSubject(steps.version > 0 ? tr("Version %1").arg(format().count(steps.version)) : tr("Built in"));
    setSaveText(tr("&Save as a new version"));
    m_name = add("name", tr("&Name"), new TextInput(QStringLiteral("name")));
    m_name->setRequired(true);
    m_name->setValue(steps.name);
    m_kind = add("kind", tr("&Kind"), new ChoiceInput<ChecklistKind>(QStringLiteral("kind"), Blank::Never), quarter);
    m_kind->setValue(steps.kind);
    m_vertical = add("vertical", tr("&Vertical"), new ChoiceInput<Vertical>(QStringLiteral("vertical")), quarter);
    m_vertical->setItemText(0, tr("All"));
    m_vertical->setValue(steps.vertical);
    m_steps = add("steps", tr("S&teps"), new StepsInput(QStringLiteral("step")), whole);
    m_steps->setValue(steps.steps);
    setHint(*m_steps, tr("Ctrl+Shift+Up and Down move a step. Checklists that run keep the version they began with."));
}

Problems TemplateForm::check()
{
    ChecklistTemplate head{{}, *m_kind->value(), m_name->value(), m_vertical->value(), 1, desk().now()};
    Problems problems = tidyAndCheck(head);
    const std::vector<StepProblem> wrong = operations::problemsOf(m_steps->value());
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->setStepError(i, {});
    for (const StepProblem &one : wrong)
        m_steps->setStepError(static_cast<int>(one.step), sentence(one.error));
    if (!wrong.empty())
        problems.push_back({"steps", wrong.front().error});
    return problems;
}

QString TemplateForm::sentenceOf(std::string_view field, const Error &error) const
{
    const bool isBesideStep = error.code == ErrorCode::StepWithoutTitle || error.code == ErrorCode::CircularSteps
                              || error.code == ErrorCode::RepliesToNothing;
    return field == "steps" && isBesideStep ? tr("Mend what is marked above.") : RecordForm::sentenceOf(field, error);
}

Operation TemplateForm::operation()
{
    return operations::saveTemplate(
        {{}, *m_kind->value(), m_name->value().trimmed(), m_vertical->value(), 1, desk().now()}, m_steps->value());
}

} // namespace touchbase::ui
