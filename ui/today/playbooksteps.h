// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "operations/today/entrycontext.h"

class QVBoxLayout;

namespace touchbase::ui {

class PlainLabel;

/// Where a step of a playbook stands: its number in a circle, filled where it is the current one, a check where it is
/// done.
struct StepValue {
    enum class State {
        Open,
        Current,
        Done
    };
    int number = 1;
    State state = State::Open;

    bool operator==(const StepValue &) const = default;
};
void drawStep(QPainter &painter, const QRectF &rect, const StepValue &value, const render::Colors &colors,
              const QFont &font);
[[nodiscard]] QSizeF stepSize(const StepValue &value, const QFont &font);
[[nodiscard]] QString describe(const StepValue &value);

class StepMark final : public ValueFigure<StepValue, drawStep, stepSize>
{
    Q_OBJECT
public:
    using ValueFigure::ValueFigure;
};

/// A playbook that is under way: its name, how far it is, and its steps.
class PlaybookSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybookSteps(QWidget *parent = nullptr);

    /// `current` is the step to do next; −1: none.
    void setPlaybook(const EntryContext::Playbook &playbook, int current);

private:
    void addStep(const ChecklistItem &item, const StepValue &value);

    PlainLabel *m_name;
    PlainLabel *m_progress;
    QVBoxLayout *m_steps;
};

} // namespace touchbase::ui
