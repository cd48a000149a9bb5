// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/onboardingtab.h"

#include "onboarding/onboardingview.h"

#include <QVBoxLayout>

namespace touchbase::ui {

OnboardingTab::OnboardingTab(Page &page, QWidget *parent)
    : BuyerTab(page, parent), m_view(new OnboardingView(page.desk()))
{
    setObjectName(QStringLiteral("onboardingTab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_view);
    connect(m_view, &OnboardingView::fittingActionsChanged, &page, &Page::fittingActionsChanged);
    connect(m_view, &OnboardingView::readAgain, this, &BuyerTab::markStale);
    // Steps and reviews change no score, so the page does not hear of them.
    connect(&page.desk(), &Desk::changed, this, [this](const ChangeSet &changeSet) {
        if (concernsOnboarding(changeSet))
            markStale();
    });
}

void OnboardingTab::load(BuyerId buyer)
{
    ask([setup = desk().setup(), buyer,
         today = desk().today()](const Reader &reader) { return loadOnboardingDetail(reader, setup, buyer, today); },
        [this](const Result<OnboardingDetail> &detail) { m_view->setDetail(detail); });
}

std::vector<ActionId> OnboardingTab::fittingActions() const
{
    return m_view->fittingActions();
}

void OnboardingTab::act(ActionId id)
{
    m_view->act(id);
}

} // namespace touchbase::ui
