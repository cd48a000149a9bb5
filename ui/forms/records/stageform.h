// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "forms/base/recordform.h"

namespace touchbase::ui {

class DayInput;
class NotesInput;
template <class E>
class ChoiceInput;

/// A step of a buyer's life: the stage, from when, and why. Where the gate is closed, the reason for going past it is
/// asked for.
class StageForm final : public RecordForm
{
    Q_OBJECT
public:
    StageForm(Desk &desk, QWidget *parent, BuyerId buyer, std::optional<Stage> present);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;

private:
    void followStage();
    void askForOverride();

    ChoiceInput<Stage> *m_stage;
    DayInput *m_from;
    NotesInput *m_reason;
    NotesInput *m_override;
};

} // namespace touchbase::ui
