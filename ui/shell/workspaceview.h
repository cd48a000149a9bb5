// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "shell/placehistory.h"
#include "shell/visitedbuyers.h"

#include <map>

class QHBoxLayout;
class QStackedWidget;

namespace touchbase::ui {

class BuyerPage;
class BuyersPage;
class FirstRunPage;
class InlineMessage;
class NavigationPane;
class TodayPage;

/// An open workspace in the window: navigation at the left, one page at a time, and a line that says what was done.
/// Knows where one is and was. Owns its desk.
class WorkspaceView final : public QWidget
{
    Q_OBJECT
public:
    WorkspaceView(std::unique_ptr<Desk> desk, const ActionSet &actions, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const;

    void goTo(PageId page);
    void goToBuyer(BuyerId buyer, const QString &tab = {});
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    /// The buyer after or before the present one, in the order of the list as it was left.
    void goToNeighbour(int step);
    void togglePin(BuyerId buyer);
    /// Only the author's buyers, or all.
    void toggleScope();
    void setNavigationShown(bool shown);
    [[nodiscard]] bool isNavigationShown() const;
    /// F6: the focus goes to the navigation or to the page.
    void switchPane();

    /// Whether the list of buyers has its rows.
    [[nodiscard]] bool hasBuyers() const;

Q_SIGNALS:
    void placeChanged();
    void buyersLoaded();
    /// On the page in front, other actions fit what is selected, or may.
    void fittingActionsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Page *pageOf(PageId id);
    Page *makePage(PageId id);
    [[nodiscard]] Place present() const;
    void show(const Place &place, const QString &tab = {});
    void showNavigation();
    void fitNavigation();
    void showBuyersOrWaysIn();
    Page *makeToday();
    void rememberPage() const;
    void say(const Notice &notice);
    void putMessageLast();
    void onChanged(const ChangeSet &changeSet);

    std::unique_ptr<Desk> m_desk;
    const ActionSet &m_actions;
    NavigationPane *m_navigation;
    QStackedWidget *m_stack;
    InlineMessage *m_message;
    QHBoxLayout *m_messageRow;
    std::function<void()> m_goOn; ///< what the message offers instead of undoing
    BuyersPage *m_buyers = nullptr;
    BuyerPage *m_buyer = nullptr;
    TodayPage *m_today = nullptr;
    FirstRunPage *m_waysIn = nullptr; ///< in place of an empty list of buyers
    std::map<PageId, Page *> m_pages;
    VisitedBuyers m_visited;
    PlaceHistory m_history;
    PageId m_page = PageId::Buyers;
};

} // namespace touchbase::ui
