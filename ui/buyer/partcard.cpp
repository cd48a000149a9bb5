// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/partcard.h"

#include "base/sentence.h"

#include <QVBoxLayout>

namespace touchbase::ui {

PartCard::PartCard(const QString &title, const QString &scope, QWidget *parent)
    : Card(title, scope, parent), m_empty(new EmptyState(this)), m_error(new EmptyState(this))
{
    m_error->setAction(tr("Read again"));
    for (EmptyState *page : {m_empty, m_error}) {
        page->hide();
        body()->addWidget(page);
    }
    body()->addStretch(0);
    connect(m_empty, &EmptyState::actionTriggered, this, &PartCard::actionTriggered);
    connect(m_error, &EmptyState::actionTriggered, this, &PartCard::retryRequested);
}

void PartCard::setContent(QWidget *content)
{
    m_content = content;
    body()->insertWidget(0, content, 1);
}

void PartCard::showContent()
{
    turnTo(m_content);
}

void PartCard::showEmpty(const QString &sentence, const QString &action)
{
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
    turnTo(m_empty);
}

void PartCard::showError(const Error &error)
{
    m_error->setSentence(sentence(error));
    turnTo(m_error);
}

/// Words keep their distance to the edges, also where tables reach them.
void PartCard::turnTo(QWidget *page)
{
    const bool isFlush = body()->contentsMargins().left() == 0;
    for (EmptyState *words : {m_empty, m_error})
        words->setContentsMargins(isFlush ? 11 : 0, 0, isFlush ? 11 : 0, isFlush ? 11 : 0);
    for (QWidget *one : {m_content, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        one->setVisible(one == page);
}

} // namespace touchbase::ui
