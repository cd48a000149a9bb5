// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/dayedit.h"

#include <QCalendarWidget>

namespace touchbase::ui {

namespace {

QDate dateOf(Day day)
{
    const auto [year, month, dayOfMonth] = day.ymd();
    return {year, month, dayOfMonth};
}

} // namespace

QDateEdit *makeDayEdit(Day day, QWidget *parent)
{
    auto *edit = new QDateEdit(dateOf(day), parent);
    edit->setDateRange(dateOf(Day::first()), dateOf(Day::last()));
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setCalendarPopup(true);
    edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    return edit;
}

Day dayOf(const QDateEdit &edit)
{
    return Day(static_cast<int>(QDate(1970, 1, 1).daysTo(edit.date())));
}

void setDay(QDateEdit &edit, Day day)
{
    edit.setDate(dateOf(day));
}

} // namespace touchbase::ui
