// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyertab.h"

namespace touchbase::ui {

class OnboardingView;

/// The onboarding of a buyer, whether it runs or is over: its checklist and its gate.
class OnboardingTab final : public BuyerTab
{
    Q_OBJECT
public:
    explicit OnboardingTab(Page &page, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

protected:
    void load(BuyerId buyer) override;

private:
    OnboardingView *m_view;
};

} // namespace touchbase::ui
