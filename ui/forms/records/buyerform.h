// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

class DayInput;
class TextInput;

/// A buyer. A new one begins at a stage; later the stage changes by a form of its own, with its day and reason.
class BuyerForm final : public BoundForm<Buyer>
{
    Q_OBJECT
public:
    BuyerForm(Desk &desk, QWidget *parent);
    BuyerForm(Desk &desk, QWidget *parent, Stored<Buyer> stored);

protected:
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;

private:
    void addName();
    void addBeginning();
    void addRest();
    void followStage(std::optional<Stage> stage);

    DayInput *m_churnedOn = nullptr;
    TextInput *m_churnReason = nullptr;
    TextInput *m_override = nullptr;
};

} // namespace touchbase::ui
