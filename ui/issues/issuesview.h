// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/issuelist.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace touchbase::ui {

class EmptyState;
class IssueDetail;
class IssueFiguresStrip;
class IssueTable;
class SegmentedControl;

/// Support issues of all buyers, or of one: figures, the list, and the issue that is selected. Follows the desk and,
/// while it shows, the clock. Keys in the list: Enter edits, Delete deletes, A is the first response, R resolves or
/// reopens, E escalates, O opens the buyer, N logs another, L logs a touchpoint and F a follow-up.
class IssuesView final : public QWidget
{
    Q_OBJECT
public:
    enum class Of {
        All,
        OneBuyer
    };
    IssuesView(Desk &desk, Of of, QWidget *parent = nullptr);

    /// Of `OneBuyer`: whose.
    void setBuyer(std::optional<BuyerId> buyer);
    void reload();
    [[nodiscard]] const IssueTable &table() const { return *m_table; }

    // As those of a page.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);
    void startFilter();
    void takeFocus();
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const;
    [[nodiscard]] std::vector<ActionId> fittingActions() const;
    void act(ActionId id);

Q_SIGNALS:
    void fittingActionsChanged();
    /// The rows are there, or are others now.
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeFilter();
    void arrange();
    void connectParts();
    void reloadSoon();
    void take(const Result<IssueList> &list);
    void tell(const Error &error);
    void applyFilter();
    void clearFilter();
    void showCounts();
    void showEmpty();
    void showCurrent();
    void openMenu(QPoint position);
    void logIssue();
    bool handleKey(int key);

    Desk &m_desk;
    Of m_of;
    std::optional<BuyerId> m_buyer;
    bool m_isStale = true;
    bool m_isLoaded = false;
    bool m_asksForBuyer = false; ///< a new issue is being asked for: nobody is in front
    int m_elsewhere = 0;
    quint64 m_generation = 0;
    quint64 m_storyGeneration = 0;
    std::optional<Id<Issue>> m_wanted; ///< to be selected once it is there
    SegmentedControl *m_states;
    QComboBox *m_grouping;
    QLineEdit *m_filter;
    IssueFiguresStrip *m_figures;
    QStackedWidget *m_stack;
    IssueTable *m_table;
    EmptyState *m_empty;
    IssueDetail *m_detail;
};

} // namespace touchbase::ui
