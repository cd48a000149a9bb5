// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/recordform.h"

#include "base/sentence.h"
#include "kit/inlinemessage.h"

#include <QGridLayout>
#include <QPushButton>

namespace touchbase::ui {

void RecordForm::start(Opened opened)
{
    m_base = content();
    m_isStarted = true;
    const auto kept = m_desk.drafts().find(m_key.name());
    const auto draft = kept ? FormDraft::from(*kept) : std::nullopt;
    if (draft && draft->key == m_key)
        bringBack(*draft, opened);
    m_discard->setEnabled(isTouched());
    orderTabs();
    m_grid->setRowStretch(m_line + 1, 1); // room that nobody needs
    focusStart();
    resize(0, 0);
    fit();
    show();
}

QJsonObject RecordForm::content() const
{
    QJsonObject fields;
    for (const Entry &entry : m_entries)
        fields.insert(entry.name, entry.input->content());
    return fields;
}

QJsonObject RecordForm::changes() const
{
    QJsonObject changed;
    for (const Entry &entry : m_entries) {
        const QString now = entry.input->content();
        if (now != m_base.value(entry.name).toString())
            changed.insert(entry.name, now);
    }
    return changed;
}

bool RecordForm::isTouched() const
{
    return !m_isOver && !changes().isEmpty();
}

void RecordForm::fillIn(const QJsonObject &fields)
{
    for (const Entry &entry : m_entries) {
        if (fields.contains(entry.name))
            entry.input->setContent(fields.value(entry.name).toString());
    }
}

void RecordForm::bringBack(const FormDraft &draft, Opened opened)
{
    fillIn(draft.fields);
    m_message->setMessage(InlineMessage::Kind::Info, opened == Opened::AfterCrash
                                                         ? tr("Kept from before the program ended.")
                                                         : tr("Kept from when this form was closed."));
    m_message->setAction(tr("Start afresh"));
    m_action = [this] {
        fillIn(m_base);
        m_desk.drafts().forget(m_key.name());
        focusStart();
    };
    m_message->show();
}

void RecordForm::onEdited()
{
    if (!m_isStarted)
        return;
    m_draftTimer.start();
    m_discard->setEnabled(isTouched());
    if (m_isChecked)
        showProblems(problems());
}

void RecordForm::keepDraft(bool wasClosed)
{
    m_draftTimer.stop();
    const FormDraft draft{m_key, changes(), wasClosed};
    if (draft.fields.isEmpty()) {
        m_desk.drafts().forget(m_key.name());
        return;
    }
    const auto kept = m_desk.drafts().keep(m_key.name(), draft.toJson());
    if (!kept && !m_hasDraftFailed && m_message->isHidden()) {
        m_message->setMessage(InlineMessage::Kind::Warning,
                              tr("What you type cannot be kept as a draft. %1").arg(sentence(kept.error())));
        m_message->show();
    }
    m_hasDraftFailed = !kept;
}

void RecordForm::reject()
{
    if (m_isSaving)
        return; // it closes in a moment, or tells why not
    const bool isKept = isTouched();
    if (isKept) {
        keepDraft(true);
        Q_EMIT setAside();
    } else if (!m_isOver) {
        m_desk.drafts().forget(m_key.name());
    }
    m_isOver = true;
    QDialog::reject();
}

void RecordForm::discard()
{
    m_draftTimer.stop();
    m_isOver = true;
    m_desk.drafts().forget(m_key.name());
    QDialog::reject();
}

void RecordForm::setRow(qint64 row)
{
    m_desk.drafts().forget(m_key.name());
    m_key.row = row;
    setObjectName(m_key.name());
}

void RecordForm::settle()
{
    m_draftTimer.stop();
    m_base = content();
    m_isChecked = false;
    m_discard->setEnabled(false);
    m_desk.drafts().forget(m_key.name());
}

} // namespace touchbase::ui
