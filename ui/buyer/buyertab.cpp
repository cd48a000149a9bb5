// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/buyertab.h"

namespace touchbase::ui {

void BuyerTab::setBuyer(std::optional<BuyerId> buyer)
{
    if (buyer == m_buyer)
        return;
    m_buyer = buyer;
    markStale();
}

void BuyerTab::markStale()
{
    m_stale = true;
    if (isVisible())
        loadIfStale();
}

void BuyerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfStale();
}

void BuyerTab::loadIfStale()
{
    if (!m_buyer || !m_stale)
        return;
    m_stale = false;
    load(*m_buyer);
}

} // namespace touchbase::ui
