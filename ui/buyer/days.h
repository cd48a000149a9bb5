// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QDate>

namespace touchbase::ui {

// Days of the workspace for Qt's date widgets and axes.

[[nodiscard]] inline QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.value());
}

[[nodiscard]] inline Day dayOf(QDate date)
{
    return Day(static_cast<int>(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace touchbase::ui
