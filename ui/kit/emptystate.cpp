// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/emptystate.h"

#include "kit/plainlabel.h"
#include "kit/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

EmptyState::EmptyState(QWidget *parent) : EmptyState(QString(), QString(), parent) {}

EmptyState::EmptyState(const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel(QString(), render::TextStyle::Secondary)), m_button(new QPushButton)
{
    m_sentence->setColorRole(render::ColorRole::TextMuted);
    m_sentence->setOverflow(PlainLabel::Overflow::Wrap);
    m_button->setObjectName(QStringLiteral("emptyStatePushButton"));
    m_button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setSentence(sentence);
    setAction(action);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setAction(const QString &action)
{
    m_button->setText(withoutMnemonic(action));
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::setCentered(bool isCentered)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_sentence->setAlignment(isCentered ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    column->setAlignment(m_button, isCentered ? Qt::AlignHCenter : Qt::AlignLeft);
    if (isCentered && column->count() == 3)
        column->insertStretch(0, 1);
}

} // namespace touchbase::ui
