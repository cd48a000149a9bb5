// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuespage.h"

#include "issues/incidentsview.h"
#include "issues/issuesview.h"
#include "kit/plainlabel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

const QString tabKey = QStringLiteral("tab");
const QString issuesKey = QStringLiteral("issues");
const QString incidentsKey = QStringLiteral("incidents");

} // namespace

IssuesPage::IssuesPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_tabs(new QTabBar),
      m_scope(new PlainLabel({}, render::TextStyle::Secondary)),
      m_stack(new QStackedWidget),
      m_issues(new IssuesView(desk, IssuesView::Of::All)),
      m_incidents(new IncidentsView(desk))
{
    setObjectName(QStringLiteral("issuesPage"));
    m_scope->setColorRole(render::ColorRole::TextMuted);
    m_scope->setObjectName(QStringLiteral("issuesScopeLabel"));
    m_tabs->setObjectName(QStringLiteral("issuesTabBar"));
    m_tabs->setAccessibleName(tr("Issues or incidents"));
    m_tabs->setExpanding(false);
    m_tabs->setTabData(m_tabs->addTab(tr("Support issues")), issuesKey);
    m_tabs->setTabData(m_tabs->addTab(tr("Incidents")), incidentsKey);
    m_stack->addWidget(m_issues);
    m_stack->addWidget(m_incidents);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 4);
    head->setSpacing(12);
    head->addWidget(new PlainLabel(tr("Issues"), render::TextStyle::PageTitle));
    head->addWidget(m_scope, 1);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(6, 0, 6, 0);
    tabs->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showScope();
        Q_EMIT fittingActionsChanged();
    });
    connect(m_issues, &IssuesView::fittingActionsChanged, this, &Page::fittingActionsChanged);
    connect(m_incidents, &IncidentsView::fittingActionsChanged, this, &Page::fittingActionsChanged);
    connect(&desk.preferences(), &Preferences::scopeChanged, this, &IssuesPage::showScope);
    showScope();
}

bool IssuesPage::isOnIncidents() const
{
    return m_stack->currentWidget() == m_incidents;
}

void IssuesPage::showScope()
{
    const Preferences &preferences = desk().preferences();
    const bool isMine = preferences.hasOnlyMine() && !isOnIncidents();
    m_scope->setText(isMine ? tr("of buyers owned by %1").arg(preferences.author()) : tr("of all buyers"));
}

QString IssuesPage::title() const
{
    return tr("Issues");
}

void IssuesPage::turnTo(const QString &tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == tab)
            m_tabs->setCurrentIndex(i);
    }
}

QVariantMap IssuesPage::state() const
{
    return {{tabKey, m_tabs->tabData(m_tabs->currentIndex())},
            {issuesKey, m_issues->state()},
            {incidentsKey, m_incidents->state()}};
}

void IssuesPage::restore(const QVariantMap &state)
{
    turnTo(state[tabKey].toString());
    m_issues->restore(state[issuesKey].toMap());
    m_incidents->restore(state[incidentsKey].toMap());
}

std::optional<BuyerId> IssuesPage::currentBuyer() const
{
    return isOnIncidents() ? m_incidents->currentBuyer() : m_issues->currentBuyer();
}

void IssuesPage::startFilter()
{
    turnTo(issuesKey);
    m_issues->startFilter();
}

void IssuesPage::recalculate()
{
    m_issues->reload();
    m_incidents->reload();
}

void IssuesPage::takeFocus()
{
    if (isOnIncidents())
        m_incidents->takeFocus();
    else
        m_issues->takeFocus();
}

void IssuesPage::switchTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    takeFocus();
}

std::vector<ActionId> IssuesPage::fittingActions() const
{
    return isOnIncidents() ? m_incidents->fittingActions() : m_issues->fittingActions();
}

void IssuesPage::act(ActionId id)
{
    if (isOnIncidents())
        m_incidents->act(id);
    else
        m_issues->act(id);
}

} // namespace touchbase::ui
