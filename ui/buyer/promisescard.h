// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

namespace touchbase::ui {

class CardTable;

/// What was promised to the buyer, against what happened.
class PromisesCard final : public PartCard
{
    Q_OBJECT
public:
    explicit PromisesCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] CardTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Enter or double click on a promise that a measure tells of.
    void measureActivated(touchbase::score::Measure measure);

private:
    void activate(int row);

    const Desk &m_desk;
    CardTable *m_table;
};

} // namespace touchbase::ui
