// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboardingview.h"

#include "base/sentence.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "onboarding/checklistpanel.h"
#include "onboarding/gatepanel.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchbase::ui {

OnboardingView::OnboardingView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_override(new InlineMessage),
      m_stack(new QStackedWidget),
      m_splitter(new QSplitter),
      m_checklist(new ChecklistPanel(desk)),
      m_gate(new GatePanel(desk)),
      m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("onboardingView"));
    m_override->setObjectName(QStringLiteral("overrideMessage"));
    m_override->hide();
    m_empty->setObjectName(QStringLiteral("onboardingEmpty"));
    m_splitter->addWidget(m_checklist);
    m_splitter->addWidget(m_gate);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({640, 400});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }")); // between cards
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_override);
    column->addWidget(m_stack, 1);
    connect(m_checklist, &ChecklistPanel::currentChanged, this, &OnboardingView::fittingActionsChanged);
    connect(m_checklist, &ChecklistPanel::staleSeen, this, &OnboardingView::readAgain);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_hasFailed)
            Q_EMIT readAgain();
        else
            m_desk.request(ActionId::StartOnboarding, m_buyer);
    });
}

void OnboardingView::setDetail(const Result<OnboardingDetail> &detail)
{
    m_hasFailed = !detail;
    m_override->hide();
    if (!detail) {
        m_empty->setSentence(sentence(detail.error()));
        m_empty->setAction(tr("Read again"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_buyer = detail->buyer.id;
    showOverride(*detail);
    if (!detail->onboarding) {
        m_empty->setSentence(tr("No onboarding of this buyer was started."));
        m_empty->setAction(tr("Start onboarding…"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_checklist->setOnboarding(*detail->onboarding);
        m_gate->setDetail(*detail);
        m_stack->setCurrentWidget(m_splitter);
    }
    Q_EMIT fittingActionsChanged();
}

void OnboardingView::showOverride(const OnboardingDetail &detail)
{
    if (!detail.override)
        return;
    m_override->setMessage(InlineMessage::Kind::Warning,
                           tr("The gate was overridden: %1").arg(overrideText(detail, m_desk)));
    m_override->show();
}

std::vector<ActionId> OnboardingView::fittingActions() const
{
    return m_stack->currentWidget() == m_splitter ? m_checklist->fittingActions() : std::vector<ActionId>();
}

void OnboardingView::act(ActionId id)
{
    m_checklist->act(id);
}

} // namespace touchbase::ui
