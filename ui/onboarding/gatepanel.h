// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"
#include "onboarding/onboardingdetail.h"

class QGridLayout;
class QPushButton;

namespace touchbase::ui {

class PlainLabel;

/// The gate of an onboarding: what it demands, each met or not in words, the first numbers, how long the first lead
/// took, the pauses that shifted it, and what can be done.
class GatePanel final : public Card
{
    Q_OBJECT
public:
    explicit GatePanel(Desk &desk, QWidget *parent = nullptr);

    /// The onboarding is there.
    void setDetail(const OnboardingDetail &detail);

private:
    void showState(const BuyerOnboarding &onboarding);
    void showConditions(const BuyerOnboarding &onboarding);
    void showNumbers(const OnboardingDetail &detail);
    void showNotes(const OnboardingDetail &detail);
    QPushButton *addButton(const QString &text, ActionId action, bool isPrimary);
    [[nodiscard]] QString detailOf(GateDemand demand, const BuyerOnboarding &onboarding) const;

    Desk &m_desk;
    std::optional<BuyerId> m_buyer;
    PlainLabel *m_when;
    PlainLabel *m_why;
    QWidget *m_numbers = nullptr;
    QWidget *m_conditions = nullptr;
    QVBoxLayout *m_parts;
    PlainLabel *m_notes;
    QWidget *m_buttons;
    QPushButton *m_review;
    QPushButton *m_complete;
    QPushButton *m_override;
};

} // namespace touchbase::ui
