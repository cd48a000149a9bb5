// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyers/buyersmodel.h"
#include "desk/desk.h"

namespace touchbase::ui {

/// Fills the list of buyers and keeps it as the workspace is: the rows come first, the weeks of the little charts
/// follow. A change reads the buyers that it touches, and all of them only where it touches many.
class BuyersReader final : public QObject
{
    Q_OBJECT
public:
    BuyersReader(Desk &desk, BuyersModel &model, QObject *parent);

    void load();
    /// Whether the rows were read once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    /// All rows are others now.
    void loaded();
    /// One row is another, or gone.
    void rowChanged();
    void failed(const touchbase::Error &error);

private:
    void loadWeekly(std::optional<BuyerId> buyer);
    void reload(BuyerId buyer);
    void onChanged(const ChangeSet &changeSet);

    Desk &m_desk;
    BuyersModel &m_model;
    int m_generation = 0;
    bool m_isLoaded = false;
};

} // namespace touchbase::ui
