// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "shell/placehistory.h"

#include <QAbstractListModel>
#include <QListView>

namespace touchbase::ui {

/// A line of the navigation: a heading, a page, or a buyer who is pinned or was open lately.
struct NavigationItem {
    QString text;
    QString icon = {}; ///< of resources/icons; blank for headings and buyers
    std::optional<PageId> page = {};
    std::optional<BuyerId> buyer = {};
    score::Band band = score::Band::Insufficient; ///< of the buyer
    QString count = {};                           ///< at the right edge

    [[nodiscard]] bool isHeading() const { return !page && !buyer; }
};

class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<NavigationItem> items);
    [[nodiscard]] const NavigationItem &itemAt(int row) const { return m_items[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<NavigationItem> m_items;
};

/// The left side of the window: where one can go. The page in front is marked; a click or Enter goes.
class NavigationList final : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setItems(std::vector<NavigationItem> items);
    /// Marks where one is.
    void mark(PageId page, std::optional<BuyerId> buyer);
    /// Only icons, with the words as tool tips.
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 60}; }

Q_SIGNALS:
    void pageChosen(touchbase::ui::PageId page);
    void buyerChosen(touchbase::BuyerId buyer);

protected:
    void keyboardSearch(const QString &) override {}

private:
    void choose(const QModelIndex &index);

    NavigationModel *m_model;
    PageId m_page = PageId::Buyers;
    std::optional<BuyerId> m_buyer;
    bool m_isCollapsed = false;
};

} // namespace touchbase::ui
