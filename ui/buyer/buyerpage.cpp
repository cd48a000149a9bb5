// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/buyerpage.h"

#include "base/sentence.h"
#include "buyer/buyerheader.h"
#include "buyer/evidencedialog.h"
#include "buyer/issuestab.h"
#include "buyer/liftcard.h"
#include "buyer/onboardingtab.h"
#include "buyer/overviewtab.h"
#include "buyer/peopletab.h"
#include "buyer/reviewstab.h"
#include "buyer/timelinetab.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "operations/browsing/buyertimeline.h"
#include "operations/onboarding/reviewschedule.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace touchbase::ui {

BuyerPage::BuyerPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_header(new BuyerHeader(desk)),
      m_message(new InlineMessage),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_overview(new OverviewTab(*this))
{
    setObjectName(QStringLiteral("buyerPage"));
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(6, 0, 6, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    makeTabs();
    connectOverview();
    connect(&desk, &Desk::changed, this, &BuyerPage::onChanged);
}

void BuyerPage::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("buyerTabBar"));
    m_tabs->setAccessibleName(tr("Parts of the buyer page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_stack->addWidget(m_overview);
    m_tabs->setTabData(m_tabs->addTab(tr("Overview")), QStringLiteral("overview"));
    m_others = {
        new TimelineTab(*this), new IssuesTab(*this), new OnboardingTab(*this),
        new ReviewsTab(*this),  new PeopleTab(*this),
    };
    for (BuyerTab *tab : m_others)
        m_stack->addWidget(tab);
    m_timelineCount = addCountedTab(tr("Timeline"), QStringLiteral("timeline"));
    m_tabs->setTabData(m_tabs->addTab(tr("Issues")), QStringLiteral("issues"));
    m_tabs->setTabData(m_tabs->addTab(tr("Onboarding")), QStringLiteral("onboarding"));
    m_tabs->setTabData(m_tabs->addTab(tr("Reviews")), QStringLiteral("reviews"));
    m_peopleCount = addCountedTab(tr("People"), QStringLiteral("people"));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &Page::fittingActionsChanged);
}

/// A tab; beside its words stands how much is in it, once that is known.
PlainLabel *BuyerPage::addCountedTab(const QString &text, const QString &name)
{
    const int index = m_tabs->addTab(text);
    m_tabs->setTabData(index, name);
    auto *count = new PlainLabel(QString(), render::TextStyle::Secondary);
    count->setObjectName(name + QStringLiteral("CountLabel"));
    count->setColorRole(render::ColorRole::TextMuted);
    auto *room = new QWidget; // keeps the number from the edge
    auto *layout = new QHBoxLayout(room);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(count);
    m_tabs->setTabButton(index, QTabBar::RightSide, room);
    return count;
}

void BuyerPage::connectOverview()
{
    connect(m_overview, &OverviewTab::retryRequested, this, &BuyerPage::reload);
    connect(m_overview, &OverviewTab::evidenceRequested, this, &BuyerPage::showEvidence);
    connect(m_overview, &OverviewTab::daysChanged, this, [this](Day from, Day to) {
        m_from = from;
        m_to = to;
        m_hasOwnDays = true;
        reload();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, &BuyerPage::reload);
}

void BuyerPage::show(BuyerId buyer, const QString &tab)
{
    if (!tab.isEmpty())
        turnTo(tab);
    if (buyer == m_buyer)
        return;
    m_buyer = buyer;
    m_hasOwnDays = false;
    m_isFromFirst = false;
    for (BuyerTab *one : m_others)
        one->setBuyer(buyer);
    reload();
}

void BuyerPage::turnTo(const QString &tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == tab)
            m_tabs->setCurrentIndex(i);
    }
}

QString BuyerPage::currentTab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void BuyerPage::reload()
{
    if (!m_buyer)
        return;
    const Day today = desk().today();
    if (!m_hasOwnDays && !m_isFromFirst) {
        m_to = today;
        m_from = today - comparisonDays;
    }
    const quint64 generation = ++m_generation;
    const OverviewRequest request{*m_buyer, today, m_from, m_to};
    desk().read(
        this,
        [setup = desk().setup(), request](const Reader &reader) { return loadBuyerOverview(reader, setup, request); },
        [this, generation](const Result<BuyerOverview> &overview) {
            if (generation == m_generation)
                take(overview);
        });
}

/// Who has no score of four weeks ago is compared with the first there is. Whether that is being read now.
bool BuyerPage::compareFromFirstScore(const BuyerOverview &overview)
{
    const bool hasFirst = overview.trend && !overview.trend->points.empty();
    if (m_hasOwnDays || m_isFromFirst || !hasFirst)
        return false;
    const Day first = overview.trend->points.front().asOf;
    if (first <= m_from || first >= m_to)
        return false;
    m_isFromFirst = true;
    m_from = first;
    reload();
    return true;
}

void BuyerPage::take(const Result<BuyerOverview> &overview)
{
    m_message->setVisible(!overview);
    if (!overview) {
        m_message->setMessage(InlineMessage::Kind::Error, sentence(overview.error()));
        m_message->setAction(tr("Read again"));
        return;
    }
    if (compareFromFirstScore(*overview))
        return;
    m_header->setOverview(*overview);
    m_overview->setOverview(*overview);
    if (m_title != overview->head.buyer.value.name) {
        m_title = overview->head.buyer.value.name;
        Q_EMIT titleChanged();
    }
    loadCounts();
    loadNextReview();
    Q_EMIT fittingActionsChanged();
    Q_EMIT overviewShown();
}

/// Numbers that nobody waits for come after the overview.
void BuyerPage::loadCounts()
{
    desk().read(
        this,
        [setup = desk().setup(), buyer = *m_buyer, today = desk().today()](const Reader &reader) {
            return loadBuyerCounts(reader, setup, buyer, today);
        },
        [this, generation = m_generation](const Result<BuyerCounts> &counts) {
            if (generation != m_generation || !counts)
                return;
            m_timelineCount->setText(desk().format().count(counts->timeline));
            m_peopleCount->setText(desk().format().count(counts->people));
            for (PlainLabel *label : {m_timelineCount, m_peopleCount})
                label->parentWidget()->adjustSize();
            m_tabs->setTabText(0, m_tabs->tabText(0)); // measures again
        });
}

void BuyerPage::loadNextReview()
{
    desk().read(
        this,
        [setup = desk().setup(), buyer = *m_buyer, today = desk().today()](const Reader &reader) {
            return loadReviewSchedule(reader, setup, buyer, today);
        },
        [this, generation = m_generation](const Result<ReviewSchedule> &schedule) {
            if (generation == m_generation && schedule)
                m_header->setNextReview(schedule->next);
        });
}

void BuyerPage::onChanged(const ChangeSet &changeSet)
{
    if (!m_buyer)
        return;
    const ChangeSet::Staleness stale = changeSet.staleness();
    if (!stale.everybody && !stale.from.contains(m_buyer->value()))
        return;
    reload();
    for (BuyerTab *tab : m_others)
        tab->markStale();
}

void BuyerPage::recalculate()
{
    reload();
    for (BuyerTab *tab : m_others)
        tab->markStale();
}

void BuyerPage::showEvidence(score::Measure measure, Day asOf)
{
    auto *dialog = new EvidenceDialog(desk(), {*m_buyer, measure, asOf}, m_title, this);
    dialog->open();
}

QVariantMap BuyerPage::state() const
{
    QVariantMap state{{QStringLiteral("tab"), currentTab()}, {QStringLiteral("overview"), m_overview->state()}};
    if (m_buyer)
        state.insert(QStringLiteral("buyer"), m_buyer->value());
    if (m_hasOwnDays) {
        state.insert(QStringLiteral("from"), m_from.value());
        state.insert(QStringLiteral("to"), m_to.value());
    }
    for (BuyerTab *tab : m_others)
        state.insert(tab->objectName(), tab->state());
    return state;
}

void BuyerPage::restore(const QVariantMap &state)
{
    const qint64 buyer = state.value(QStringLiteral("buyer")).toLongLong();
    turnTo(state.value(QStringLiteral("tab")).toString());
    if (buyer > 0)
        show(BuyerId(buyer));
    m_overview->restore(state.value(QStringLiteral("overview")).toMap());
    for (BuyerTab *tab : m_others)
        tab->restore(state.value(tab->objectName()).toMap());
    if (state.contains(QStringLiteral("from"))) {
        m_from = Day(state.value(QStringLiteral("from")).toInt());
        m_to = Day(state.value(QStringLiteral("to")).toInt());
        m_hasOwnDays = true;
    }
    reload();
}

/// The tab in front, where it is not the overview.
BuyerTab *BuyerPage::currentOther() const
{
    const int index = m_tabs->currentIndex() - 1;
    return index < 0 ? nullptr : m_others[static_cast<size_t>(index)];
}

void BuyerPage::startFilter()
{
    if (BuyerTab *tab = currentOther())
        tab->startFilter();
}

void BuyerPage::switchTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

std::vector<ActionId> BuyerPage::fittingActions() const
{
    const BuyerTab *tab = currentOther();
    std::vector<ActionId> fitting = tab ? tab->fittingActions() : std::vector<ActionId>();
    if (m_overview->lift().canTry())
        fitting.push_back(ActionId::TryOtherValues);
    return fitting;
}

void BuyerPage::act(ActionId id)
{
    if (id == ActionId::TryOtherValues)
        m_overview->lift().tryOtherValues();
    else if (BuyerTab *tab = currentOther())
        tab->act(id);
}

void BuyerPage::takeFocus()
{
    m_tabs->setFocus();
}

bool BuyerPage::toggleTable()
{
    return currentTab() == QLatin1String("overview") && m_overview->toggleTable();
}

} // namespace touchbase::ui
