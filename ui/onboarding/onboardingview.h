// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "onboarding/onboardingdetail.h"

class QSplitter;
class QStackedWidget;

namespace touchbase::ui {

class ChecklistPanel;
class EmptyState;
class GatePanel;
class InlineMessage;

/// The onboarding of one buyer: its checklist beside the gate, and above them an override that stands. Where none was
/// started, the way to start one. It shows what it is given; whoever owns it reads.
class OnboardingView final : public QWidget
{
    Q_OBJECT
public:
    explicit OnboardingView(Desk &desk, QWidget *parent = nullptr);

    void setDetail(const Result<OnboardingDetail> &detail);
    [[nodiscard]] ChecklistPanel &checklist() const { return *m_checklist; }
    [[nodiscard]] std::vector<ActionId> fittingActions() const;
    void act(ActionId id);

Q_SIGNALS:
    void fittingActionsChanged();
    /// What is shown is stale, or could not be read: read it again.
    void readAgain();

private:
    void showOverride(const OnboardingDetail &detail);

    Desk &m_desk;
    InlineMessage *m_override;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ChecklistPanel *m_checklist;
    GatePanel *m_gate;
    EmptyState *m_empty;
    std::optional<BuyerId> m_buyer;
    bool m_hasFailed = false;
};

} // namespace touchbase::ui
