// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"
#include "forms/base/fieldwords.h"
#include "forms/base/recordform.h"
#include "kit/field.h"
#include "kit/inlinemessage.h"

#include <QPushButton>
#include <QScrollArea>

namespace touchbase::ui {

void RecordForm::save()
{
    if (m_isSaving || m_isOver || !m_isSavable)
        return;
    const Problems found = problems();
    m_isChecked = true;
    showProblems(found);
    hideMessage();
    if (!found.empty()) {
        tellOutside(found);
        focusFirstProblem();
        return;
    }
    setBusy(true);
    m_desk.perform(operation(), {}, this, [this](const Result<ChangeSet> &result) { onPerformed(result); });
}

Problems RecordForm::problems()
{
    Problems found;
    for (const Entry &entry : m_entries) {
        if (const auto error = entry.isShown ? entry.input->error() : std::nullopt)
            found.push_back({entry.column, *error});
    }
    for (Problem &problem : check()) {
        const bool isUnread = std::any_of(found.begin(), found.end(),
                                          [&](const Problem &one) { return one.field == problem.field; });
        if (!isUnread)
            found.push_back(std::move(problem));
    }
    return found;
}

void RecordForm::showProblems(const Problems &found)
{
    for (const Entry &entry : m_entries) {
        const auto problem = std::find_if(found.begin(), found.end(),
                                          [&entry](const Problem &one) { return one.field == entry.column; });
        const QString text = problem == found.end() ? QString() : sentenceOf(problem->field, problem->error);
        if (entry.field->error() == text)
            continue;
        entry.field->setError(text);
        entry.input->setWrong(!text.isEmpty());
        entry.input->say(entry.label, text);
    }
    fit();
}

void RecordForm::tellOutside(const Problems &found)
{
    for (const Problem &problem : found) {
        const Entry *entry = entryOf(problem.field);
        if (entry && entry->isShown)
            continue;
        m_message->setMessage(InlineMessage::Kind::Error, sentence(problem.error));
        m_message->show();
        return;
    }
}

void RecordForm::focusStart()
{
    if (m_start)
        m_start->focusTarget().setFocus(Qt::OtherFocusReason);
    else if (!m_entries.empty())
        m_entries.front().input->focusTarget().setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusFirstProblem()
{
    for (const Entry &entry : m_entries) {
        if (!entry.field->hasError())
            continue;
        entry.input->focusTarget().setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(entry.field);
        return;
    }
}

QString RecordForm::sentenceOf(std::string_view field, const Error &error) const
{
    const Entry *entry = entryOf(field);
    return entry ? fieldSentence(error, {entry->name, entry->label, format(), m_desk.today()}) : sentence(error);
}

std::string_view RecordForm::fieldOf(const Error &)
{
    return {};
}

void RecordForm::setBusy(bool isBusy)
{
    m_isSaving = isBusy;
    m_save->setEnabled(!isBusy && m_isSavable);
}

void RecordForm::setSavable(bool isSavable)
{
    m_isSavable = isSavable;
    m_save->setEnabled(!m_isSaving && isSavable);
}

void RecordForm::onPerformed(const Result<ChangeSet> &result)
{
    setBusy(false);
    if (result) {
        settle();
        Q_EMIT saved(*result);
        finished(*result);
        return;
    }
    keepDraft(false);
    if (result.error().code == ErrorCode::RevisionConflict)
        showConflict(result.error());
    else
        showError(result.error());
}

void RecordForm::finished(const ChangeSet &)
{
    m_isOver = true;
    accept();
}

void RecordForm::showError(const Error &error)
{
    const std::string_view field = fieldOf(error);
    if (entryOf(field)) {
        showProblems({{field, error}});
        focusFirstProblem();
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Error, sentence(error));
    m_message->show();
    fit();
}

void RecordForm::reload(std::function<void()>) {}

void RecordForm::showConflict(const Error &error)
{
    m_message->setMessage(
        InlineMessage::Kind::Warning,
        tr("Somebody else changed this meanwhile (%1). What you typed is still here.").arg(error.values.value(0)));
    m_message->setAction(tr("Keep mine"));
    m_action = [this] { keepMine(); };
    m_otherAction->setText(tr("Take theirs"));
    m_otherAction->show();
    m_message->show();
    fit();
    m_message->button()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::keepMine()
{
    const QJsonObject mine = changes();
    reload([this, mine] {
        m_base = content();
        fillIn(mine); // what I did not touch becomes theirs
        save();
    });
}

void RecordForm::takeTheirs()
{
    hideMessage();
    reload([this] {
        settle();
        showProblems({});
        focusStart();
    });
}

void RecordForm::hideMessage()
{
    m_message->hide();
    m_otherAction->hide();
    m_action = nullptr;
}

} // namespace touchbase::ui
