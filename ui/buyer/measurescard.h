// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

namespace touchbase::ui {

class CardTable;

/// All measures of the score with all that explains each.
class MeasuresCard final : public PartCard
{
    Q_OBJECT
public:
    explicit MeasuresCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] CardTable &table() const { return *m_table; }
    /// Selects the first measure of a group and gives the table the focus.
    void goTo(score::Group group);

Q_SIGNALS:
    void measureActivated(touchbase::score::Measure measure);

private:
    const Desk &m_desk;
    CardTable *m_table;
};

} // namespace touchbase::ui
