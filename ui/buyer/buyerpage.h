// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/buyeroverview.h"

class QStackedWidget;
class QTabBar;

namespace touchbase::ui {

class BuyerHeader;
class BuyerTab;
class InlineMessage;
class OverviewTab;
class PlainLabel;

/// One buyer: who it is, how it is and why, what happened, who is there and what was agreed. It follows the desk: a
/// change of this buyer, or of what every score rests on, reads again; what is shown stays until the new is there.
class BuyerPage final : public Page
{
    Q_OBJECT
public:
    explicit BuyerPage(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    /// Turns to a buyer and, where one is named, to a tab: "overview", "timeline", "issues", "onboarding", "reviews" or
    /// "people".
    void show(BuyerId buyer, const QString &tab = {});

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const override { return m_buyer; }
    void startFilter() override;
    void recalculate() override;
    void takeFocus() override;
    bool toggleTable() override;
    void switchTab(int step) override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

Q_SIGNALS:
    /// The title is known now, or another.
    void titleChanged();
    /// What was asked for last is shown.
    void overviewShown();

private:
    void makeTabs();
    [[nodiscard]] PlainLabel *addCountedTab(const QString &text, const QString &name);
    void connectOverview();
    void turnTo(const QString &tab);
    [[nodiscard]] QString currentTab() const;
    [[nodiscard]] BuyerTab *currentOther() const;
    void onChanged(const ChangeSet &changeSet);
    void reload();
    void take(const Result<BuyerOverview> &overview);
    void loadCounts();
    void loadNextReview();
    bool compareFromFirstScore(const BuyerOverview &overview);
    void showEvidence(score::Measure measure, Day asOf);

    std::optional<BuyerId> m_buyer;
    QString m_title;
    Day m_from{0};
    Day m_to{0};
    bool m_hasOwnDays = false;  ///< the user chose them; else they follow today
    bool m_isFromFirst = false; ///< the first score is compared with, for want of an older one
    quint64 m_generation = 0;
    BuyerHeader *m_header;
    InlineMessage *m_message;
    QTabBar *m_tabs;
    PlainLabel *m_timelineCount = nullptr;
    PlainLabel *m_peopleCount = nullptr;
    QStackedWidget *m_stack;
    OverviewTab *m_overview;
    std::vector<BuyerTab *> m_others;
};

} // namespace touchbase::ui
