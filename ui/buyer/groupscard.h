// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

namespace touchbase::ui {

class CardTable;

/// The six groups of the score: weight, bar with where it stood four weeks ago, score and change.
class GroupsCard final : public PartCard
{
    Q_OBJECT
public:
    explicit GroupsCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] CardTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Enter or double click on a group.
    void groupActivated(touchbase::score::Group group);

private:
    const Desk &m_desk;
    CardTable *m_table;
};

} // namespace touchbase::ui
