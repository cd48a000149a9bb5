// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspaceview.h"

#include "buyer/buyerpage.h"
#include "buyers/buyerspage.h"
#include "issues/issuespage.h"
#include "kit/inlinemessage.h"
#include "kit/painting.h"
#include "onboarding/onboardingpage.h"
#include "onboarding/templatespage.h"
#include "shell/firstrun.h"
#include "shell/navigation.h"
#include "shell/navigationpane.h"
#include "today/todaypage.h"
#include "today/tray.h"
#include "tools/imports/importspage.h"
#include "tools/settings/settingspage.h"
#include "tools/trash/trashpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace touchbase::ui {

namespace {

constexpr int leastForWords = 1180; ///< of the navigation, at 100 %
const QString lastPageName = QStringLiteral("last-page");
const QByteArray todayWord = "today";

InlineMessage::Kind kindOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return InlineMessage::Kind::Info;
    case Notice::Kind::Done:
        return InlineMessage::Kind::Success;
    case Notice::Kind::Warning:
        return InlineMessage::Kind::Warning;
    case Notice::Kind::Failure:
        return InlineMessage::Kind::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

WorkspaceView::WorkspaceView(std::unique_ptr<Desk> desk, const ActionSet &actions, QWidget *parent)
    : QWidget(parent),
      m_desk(std::move(desk)),
      m_actions(actions),
      m_navigation(new NavigationPane(m_desk->preferences(), this)),
      m_stack(new QStackedWidget(this)),
      m_message(new InlineMessage),
      m_messageRow(new QHBoxLayout),
      m_visited(m_desk->preferences(), m_desk->workspace().location().file)
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_stack, 1);
    m_messageRow->setContentsMargins(16, 0, 16, 8);
    m_messageRow->addWidget(m_message);
    content->addLayout(m_messageRow);
    m_message->setObjectName(QStringLiteral("noticeMessage"));
    m_message->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(content, 1);

    connect(&m_navigation->list(), &NavigationList::pageChosen, this, &WorkspaceView::goTo);
    connect(&m_navigation->list(), &NavigationList::buyerChosen, this, [this](BuyerId buyer) { goToBuyer(buyer); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->hide();
        if (const auto goOn = std::exchange(m_goOn, nullptr))
            goOn();
        else
            m_desk->undo();
    });
    connect(m_desk.get(), &Desk::buyerRequested, this, &WorkspaceView::goToBuyer);
    connect(m_desk.get(), &Desk::announced, this, &WorkspaceView::say);
    connect(m_desk.get(), &Desk::changed, this, &WorkspaceView::onChanged);
    connect(&m_desk->preferences(), &Preferences::scopeChanged, this, &WorkspaceView::showNavigation);
    auto *tray = new Tray(*m_desk, m_stack); // which goes before the desk
    connect(tray, &Tray::openRequested, this, [this] {
        window()->showNormal();
        window()->raise();
        window()->activateWindow();
        goTo(PageId::Today);
    });
    const bool wasOnToday = m_desk->preferences().state(lastPageName) == todayWord;
    show({PageId::Buyers});
    if (wasOnToday)
        show({PageId::Today});
}

WorkspaceView::~WorkspaceView()
{
    // Pages refer to the desk: they go first.
    delete m_stack;
}

Page *WorkspaceView::currentPage() const
{
    return m_pages.at(m_page);
}

std::optional<BuyerId> WorkspaceView::currentBuyer() const
{
    return currentPage()->currentBuyer();
}

bool WorkspaceView::hasBuyers() const
{
    return m_buyers->isLoaded();
}

/// With its parent from the start: a tree of widgets that moves is styled once more for each move.
Page *WorkspaceView::makePage(PageId id)
{
    switch (id) {
    case PageId::Today:
        return makeToday();
    case PageId::Buyers:
        m_buyers = new BuyersPage(*m_desk, m_actions, m_stack);
        connect(m_buyers, &BuyersPage::loaded, this, [this] {
            showNavigation();
            showBuyersOrWaysIn();
            if (m_today)
                m_today->refreshScores();
            Q_EMIT buyersLoaded();
        });
        return m_buyers;
    case PageId::Issues:
        return new IssuesPage(*m_desk, m_stack);
    case PageId::Buyer:
        m_buyer = new BuyerPage(*m_desk, m_stack);
        connect(m_buyer, &BuyerPage::titleChanged, this, &WorkspaceView::placeChanged);
        return m_buyer;
    case PageId::Onboarding:
        return new OnboardingPage(*m_desk, m_stack);
    case PageId::Templates:
        return new TemplatesPage(*m_desk, m_stack);
    case PageId::Imports:
        return new ImportsPage(*m_desk, m_stack);
    case PageId::Trash:
        return new TrashPage(*m_desk, m_stack);
    case PageId::Settings:
        return new SettingsPage(*m_desk, m_stack);
    }
    Q_UNREACHABLE();
}

/// The list of buyers knows their scores.
Page *WorkspaceView::makeToday()
{
    const auto badgeOf = [this](BuyerId buyer) {
        const BuyerRow *row = m_buyers->model().find(buyer);
        return row ? std::optional(ui::badgeOf(*row)) : std::nullopt;
    };
    m_today = new TodayPage(*m_desk, m_actions, badgeOf, m_stack);
    connect(m_today, &TodayPage::loaded, this, &WorkspaceView::showNavigation);
    return m_today;
}

/// Where the next start begins: on Today for whoever was there last, or else on the list of buyers.
void WorkspaceView::rememberPage() const
{
    const QByteArray word = m_page == PageId::Today ? todayWord : QByteArray();
    const bool isOneOfThem = m_page == PageId::Today || m_page == PageId::Buyers;
    if (isOneOfThem && m_desk->preferences().state(lastPageName) != word)
        m_desk->preferences().setState(lastPageName, word);
}

Page *WorkspaceView::pageOf(PageId id)
{
    auto known = m_pages.find(id);
    if (known == m_pages.end()) {
        known = m_pages.emplace(id, makePage(id)).first;
        connect(known->second, &Page::fittingActionsChanged, this, &WorkspaceView::fittingActionsChanged);
        m_stack->addWidget(known->second);
        putMessageLast();
    }
    return known->second;
}

Place WorkspaceView::present() const
{
    const Page *page = currentPage();
    return {m_page, m_page == PageId::Buyer ? page->currentBuyer() : std::nullopt, page->state()};
}

void WorkspaceView::show(const Place &place, const QString &tab)
{
    Page *page = pageOf(place.page);
    m_page = place.page;
    m_stack->setCurrentWidget(page);
    if (place.page == PageId::Buyer && place.buyer) {
        m_visited.visit(*place.buyer);
        m_buyer->show(*place.buyer, tab);
    }
    page->restore(place.state);
    page->takeFocus();
    rememberPage();
    if (m_buyers->isLoaded())
        showBuyersOrWaysIn();
    showNavigation();
    Q_EMIT placeChanged();
}

/// An empty list says nothing; ways to fill it do.
void WorkspaceView::showBuyersOrWaysIn()
{
    if (m_page != PageId::Buyers)
        return;
    const bool isEmpty = m_buyers->model().total() == 0;
    if (isEmpty && !m_waysIn) {
        m_waysIn = new FirstRunPage(FirstRunPage::Lacks::Buyers, m_desk->preferences(), m_actions,
                                    m_desk->workspace().location().file);
        m_stack->addWidget(m_waysIn);
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_waysIn) : m_buyers);
}

void WorkspaceView::goTo(PageId page)
{
    if (page == m_page)
        return;
    m_history.leave(present());
    show({page, {}, pageOf(page)->state()});
}

void WorkspaceView::goToBuyer(BuyerId buyer, const QString &tab)
{
    if (m_page != PageId::Buyer || currentBuyer() != buyer)
        m_history.leave(present());
    show({PageId::Buyer, buyer}, tab);
}

void WorkspaceView::goBack()
{
    if (const auto place = m_history.back(present()))
        show(*place);
}

void WorkspaceView::goForward()
{
    if (const auto place = m_history.forward(present()))
        show(*place);
}

void WorkspaceView::goToNeighbour(int step)
{
    const auto buyer = currentBuyer();
    const auto neighbour = buyer ? m_buyers->neighbourOf(*buyer, step) : std::nullopt;
    if (!neighbour)
        return;
    m_buyers->select(*neighbour);
    if (m_page != PageId::Buyer)
        return;
    QVariantMap state = m_buyer->state(); // the same tab, of another buyer
    state.remove(QStringLiteral("buyer"));
    show({PageId::Buyer, neighbour, state});
}

void WorkspaceView::togglePin(BuyerId buyer)
{
    m_visited.togglePin(buyer);
    showNavigation();
}

void WorkspaceView::toggleScope()
{
    Preferences &preferences = m_desk->preferences();
    if (preferences.author().isEmpty())
        m_desk->announce(Notice::Kind::Info, tr("Say who you are in Settings, and only your buyers can be shown."));
    else
        preferences.setOnlyMine(!preferences.hasOnlyMine());
}

void WorkspaceView::setNavigationShown(bool shown)
{
    m_navigation->setVisible(shown);
}

bool WorkspaceView::isNavigationShown() const
{
    return !m_navigation->isHidden();
}

void WorkspaceView::switchPane()
{
    if (m_navigation->holdsFocus() || m_navigation->isHidden())
        currentPage()->takeFocus();
    else
        m_navigation->list().setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void WorkspaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNavigation();
}

/// Where the window is narrow, the page needs the room more.
void WorkspaceView::fitNavigation()
{
    m_navigation->setCollapsed(width() < leastForWords * scaleOf(font()));
}

void WorkspaceView::showNavigation()
{
    const BuyersModel &model = m_buyers->model();
    const Preferences &preferences = m_desk->preferences();
    const int present = model.present(preferences.hasOnlyMine() ? preferences.author() : QString());
    std::vector<NavigationItem> items;
    const int waiting = m_today && m_today->model().isLoaded() ? m_today->model().waiting() : 0;
    items.push_back({tr("Today"),
                     QStringLiteral("today"),
                     PageId::Today,
                     {},
                     {},
                     waiting > 0 ? m_desk->format().count(waiting) : QString()});
    items.push_back({tr("Buyers"),
                     QStringLiteral("buyers"),
                     PageId::Buyers,
                     {},
                     {},
                     model.total() > 0 ? m_desk->format().count(present) : QString()});
    items.push_back({tr("Onboarding"), QStringLiteral("onboarding"), PageId::Onboarding});
    items.push_back({tr("Issues"), QStringLiteral("support"), PageId::Issues});
    items.push_back({tr("Set up")});
    items.push_back({tr("Imports"), QStringLiteral("import"), PageId::Imports});
    items.push_back({tr("Trash"), QStringLiteral("trash"), PageId::Trash});
    items.push_back({tr("Settings"), QStringLiteral("settings"), PageId::Settings});
    bool isFirst = true;
    for (const BuyerId buyer : m_visited.all()) {
        const BuyerRow *row = model.find(buyer);
        if (!row)
            continue;
        if (std::exchange(isFirst, false))
            items.push_back({tr("Pinned and recent")});
        items.push_back({row->name, {}, {}, buyer, bandOf(*row)});
    }
    m_navigation->list().setItems(std::move(items));
    m_navigation->list().mark(m_page, m_page == PageId::Buyer ? currentBuyer() : std::nullopt);
}

/// Tab comes to the message after the page above it, whenever that was made: who gets a parent goes to the end.
void WorkspaceView::putMessageLast()
{
    if (m_message->isAncestorOf(QApplication::focusWidget()))
        return;
    const bool isShown = !m_message->isHidden();
    m_message->setParent(nullptr);
    m_messageRow->addWidget(m_message);
    m_message->setVisible(isShown);
}

void WorkspaceView::say(const Notice &notice)
{
    putMessageLast();
    m_message->setMessage(kindOf(notice.kind), notice.text);
    m_message->setAction(notice.canUndo ? tr("Undo") : notice.wayOn);
    m_goOn = notice.canUndo ? nullptr : notice.goOn;
    m_message->show();
    if (notice.kind == Notice::Kind::Done || notice.kind == Notice::Kind::Info)
        m_message->closeAfter(InlineMessage::undoMilliseconds);
}

void WorkspaceView::onChanged(const ChangeSet &changeSet)
{
    for (const RowChange &change : changeSet.rows) {
        if (change.after || change.entity->name != QLatin1String("buyer"))
            continue;
        const BuyerId gone(change.row);
        m_history.forget(gone);
        if (m_page == PageId::Buyer && currentBuyer() == gone)
            show({PageId::Buyers});
    }
}

} // namespace touchbase::ui
