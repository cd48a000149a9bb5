// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QDateEdit>

namespace touchbase::ui {

/// A field for a day with a calendar, written so that no month is taken for a day: "12 Mar 2026".
[[nodiscard]] QDateEdit *makeDayEdit(Day day, QWidget *parent);

[[nodiscard]] Day dayOf(const QDateEdit &edit);
void setDay(QDateEdit &edit, Day day);

} // namespace touchbase::ui
