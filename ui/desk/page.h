// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QVariantMap>
#include <QWidget>

namespace touchbase::ui {

/// A screen of the window. It reads through its desk, follows its changes, and can tell where it stands, so that Back
/// returns to the same row.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// For the window's title.
    [[nodiscard]] virtual QString title() const = 0;
    /// Scroll position, selection, tab, filter; what `restore` takes.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}
    /// The buyer in front, whom actions are about.
    [[nodiscard]] virtual std::optional<BuyerId> currentBuyer() const { return std::nullopt; }
    /// Ctrl+F.
    virtual void startFilter() {}
    /// F5.
    virtual void recalculate() {}
    /// Where the focus belongs when the page comes to the front.
    virtual void takeFocus() { setFocus(); }
    /// Ctrl+T: whether a chart could be shown as a table or back.
    virtual bool toggleTable() { return false; }
    /// Ctrl+Tab and back: to the tab so many further on, around the end.
    virtual void switchTab(int) {}
    /// The actions that need something selected and fit what is.
    [[nodiscard]] virtual std::vector<ActionId> fittingActions() const { return {}; }
    /// Does one of them.
    virtual void act(ActionId) {}

Q_SIGNALS:
    /// Other actions fit, or may.
    void fittingActionsChanged();

private:
    Desk &m_desk;
};

} // namespace touchbase::ui
