// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/period.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace touchbase::ui {

class ErrorLine;
class PlainLabel;

/// A question with two days: a check box that says what they are for, from and until, both included. What is wrong
/// stands below.
class PeriodInput : public QWidget
{
    Q_OBJECT

public:
    /// `question` may have a mnemonic; both days begin as `proposal`.
    PeriodInput(const QString &question, const QString &hint, const exchange::Period &proposal,
                QWidget *parent = nullptr);

    /// Nothing while the box is not ticked.
    [[nodiscard]] std::optional<exchange::Period> value() const;
    void setValue(std::optional<exchange::Period> value);
    /// False where the days are in the wrong order; it is told below.
    [[nodiscard]] bool check();
    /// Ticks the box, tells the error, and takes the focus to the first day.
    void demand(const QString &error);
    void setError(const QString &error);
    [[nodiscard]] QString error() const;

private:
    [[nodiscard]] QDateEdit *addDay(const QString &name, const exchange::Period &proposal, bool isEnd);
    void onToggled(bool isOn);

    QCheckBox *m_box;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_until;
    PlainLabel *m_hint;
    ErrorLine *m_error;
};

} // namespace touchbase::ui
