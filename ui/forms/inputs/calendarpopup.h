// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QFrame>
#include <QLocale>

namespace touchbase::ui {

/// A calendar under a field, for one day. Deletes itself when it closes.
class CalendarPopup final : public QFrame
{
    Q_OBJECT
public:
    CalendarPopup(Day shown, const QLocale &locale, QWidget *field);
    void popUpUnder(const QWidget &field);

Q_SIGNALS:
    void picked(touchbase::Day day);
};

} // namespace touchbase::ui
