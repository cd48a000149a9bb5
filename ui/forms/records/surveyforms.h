// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/survey.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

class CheckInput;
class NumberInput;
template <class E>
class ChoiceInput;

/// An answer to a survey. The kind sets the scale; only CES, which is asked in many ways, asks for its own.
class SurveyForm final : public BoundForm<Survey>
{
    Q_OBJECT
public:
    SurveyForm(Desk &desk, QWidget *parent, BuyerId buyer);
    SurveyForm(Desk &desk, QWidget *parent, Stored<Survey> stored);

protected:
    [[nodiscard]] Operation operation() override;

private:
    void addFields();
    void addScale();
    void followKind();
    void showScale();

    ChoiceInput<SurveyKind> *m_kind = nullptr;
    NumberInput *m_score = nullptr;
    NumberInput *m_lowest = nullptr;
    NumberInput *m_highest = nullptr;
    CheckInput *m_lowIsGood = nullptr;
};

/// What was done about an answer, and when the buyer was told.
class LoopForm final : public BoundForm<Survey>
{
    Q_OBJECT
public:
    static constexpr auto kind = "survey-loop";
    LoopForm(Desk &desk, QWidget *parent, Stored<Survey> stored);

protected:
    [[nodiscard]] Operation operation() override;
};

} // namespace touchbase::ui
