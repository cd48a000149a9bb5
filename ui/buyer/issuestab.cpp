// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/issuestab.h"

#include "issues/issuesview.h"

#include <QVBoxLayout>

namespace touchbase::ui {

IssuesTab::IssuesTab(Page &page, QWidget *parent)
    : BuyerTab(page, parent), m_view(new IssuesView(page.desk(), IssuesView::Of::OneBuyer))
{
    setObjectName(QStringLiteral("issuesTab"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &IssuesView::fittingActionsChanged, &page, &Page::fittingActionsChanged);
}

void IssuesTab::load(BuyerId buyer)
{
    m_view->setBuyer(buyer);
}

QVariantMap IssuesTab::state() const
{
    return m_view->state();
}

void IssuesTab::restore(const QVariantMap &state)
{
    m_view->restore(state);
}

void IssuesTab::startFilter()
{
    m_view->startFilter();
}

std::vector<ActionId> IssuesTab::fittingActions() const
{
    return m_view->fittingActions();
}

void IssuesTab::act(ActionId id)
{
    m_view->act(id);
}

} // namespace touchbase::ui
