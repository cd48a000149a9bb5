// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/checkdialog.h"

#include "base/sentence.h"
#include "kit/inlinemessage.h"
#include "operations/maintenance/checking.h"
#include "tools/common/filechooser.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

CheckDialog::CheckDialog(Desk &desk, QWidget *parent)
    : ToolDialog(tr("Check the workspace file"), parent),
      m_message(
          new InlineMessage(InlineMessage::Kind::Info, tr("Looking through “%1”…").arg(shownPath(desk.title())), this)),
      m_problems(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("checkDialog"));
    m_problems->setObjectName(QStringLiteral("problemsPlainTextEdit"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_problems, 1);
    body()->addStretch(0);
    auto *close = addButton(tr("Close"), QStringLiteral("close"));
    setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    desk.read(
        this, checkWorkspace, [this](const Result<QStringList> &problems) { onChecked(problems); }, Lane::Bulk);
}

void CheckDialog::onChecked(const Result<QStringList> &problems)
{
    if (!problems)
        return m_message->setMessage(InlineMessage::Kind::Error, sentence(problems.error()));
    if (problems->isEmpty())
        return m_message->setMessage(InlineMessage::Kind::Success,
                                     tr("The file is sound: no damage and no broken rule was found."));
    m_message->setMessage(InlineMessage::Kind::Error,
                          tr("%n problem(s) found. Restore a backup, or keep a copy of the file for whoever helps you.",
                             nullptr, static_cast<int>(problems->size())));
    m_problems->setPlainText(problems->join(u'\n'));
    m_problems->show();
}

} // namespace touchbase::ui
