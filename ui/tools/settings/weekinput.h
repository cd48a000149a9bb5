// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QTimeEdit;

namespace touchbase::ui {

class ErrorLine;

/// The working week: each day with its hours or without work. A day that ends at 0:00 ends at midnight.
class WeekInput final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekInput(QWidget *parent = nullptr);

    void setValue(const WorkingTime::Week &week);
    [[nodiscard]] WorkingTime::Week value() const;
    /// False where a day ends before it begins, or no day has work; told below.
    [[nodiscard]] bool check();
    [[nodiscard]] QString error() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QCheckBox *works;
        QTimeEdit *from;
        QTimeEdit *until;
    };
    [[nodiscard]] Row makeRow(int weekday);
    void onEdited();

    std::array<Row, 7> m_rows;
    ErrorLine *m_error;
};

} // namespace touchbase::ui
