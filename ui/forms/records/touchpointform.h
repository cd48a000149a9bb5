// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/touchpoint.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

class BuyerInput;
class DayInput;
class PeopleInput;
class TextInput;

/// A touchpoint and, for a new one, the task that follows from it.
class TouchpointForm final : public BoundForm<Touchpoint>
{
    Q_OBJECT
public:
    /// A new one, now; the buyer is asked for where none is given.
    TouchpointForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer);
    TouchpointForm(Desk &desk, QWidget *parent, Stored<Touchpoint> stored);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;

private:
    void addBuyer(std::optional<BuyerId> known);
    void addWhat();
    void addHow();
    void addFollowUp();

    PeopleInput *m_people = nullptr;
    TextInput *m_task = nullptr;
    DayInput *m_due = nullptr;
    TextInput *m_owner = nullptr;
    std::optional<Task> m_followUp;
};

} // namespace touchbase::ui
