// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "kit/card.h"
#include "onboarding/onboardingdetail.h"

class QPushButton;

namespace touchbase::ui {

class ChecklistModel;
class DataTable;
class InlineMessage;

/// The steps of an onboarding. Space ticks one with today's date or takes the tick back; Enter opens the form that does
/// it, or, where it has none, asks for day and note.
class ChecklistPanel final : public Card
{
    Q_OBJECT
public:
    explicit ChecklistPanel(Desk &desk, QWidget *parent = nullptr);

    void setOnboarding(const BuyerOnboarding &onboarding);
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] std::vector<ActionId> fittingActions() const;
    void act(ActionId id);

Q_SIGNALS:
    void currentChanged();
    /// What is shown is not what is stored: somebody else was there first.
    void staleSeen();

private:
    void tick();
    void tickWith();
    void openForm(int row);
    void tell(const Error &error);
    [[nodiscard]] const StepStanding *current() const;

    Desk &m_desk;
    ChecklistModel *m_model;
    DataTable *m_table;
    InlineMessage *m_message;
    QPushButton *m_with;
    std::optional<BuyerId> m_buyer;
};

} // namespace touchbase::ui
