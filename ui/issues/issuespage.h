// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"

class QStackedWidget;
class QTabBar;

namespace touchbase::ui {

class IncidentsView;
class IssuesView;
class PlainLabel;

/// Support issues of all buyers, and incidents: one cause that hits several.
class IssuesPage final : public Page
{
    Q_OBJECT
public:
    explicit IssuesPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const override;
    void startFilter() override;
    void recalculate() override;
    void takeFocus() override;
    void switchTab(int step) override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

    /// "issues" or "incidents".
    void turnTo(const QString &tab);
    [[nodiscard]] IssuesView &issues() const { return *m_issues; }
    [[nodiscard]] IncidentsView &incidents() const { return *m_incidents; }

private:
    [[nodiscard]] bool isOnIncidents() const;
    void showScope();

    QTabBar *m_tabs;
    PlainLabel *m_scope;
    QStackedWidget *m_stack;
    IssuesView *m_issues;
    IncidentsView *m_incidents;
};

} // namespace touchbase::ui
