// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/calendarpopup.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

CalendarPopup::CalendarPopup(Day shown, const QLocale &locale, QWidget *field) : QFrame(field, Qt::Popup)
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(locale);
    calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(epoch.addDays(Day::first().value()), epoch.addDays(Day::last().value()));
    calendar->setSelectedDate(epoch.addDays(shown.value()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    setFocusProxy(calendar);
    const auto pick = [this](const QDate &date) {
        Q_EMIT picked(Day(static_cast<int>(epoch.daysTo(date))));
        close();
    };
    connect(calendar, &QCalendarWidget::activated, this, pick);
    connect(calendar, &QCalendarWidget::clicked, this, pick);
}

void CalendarPopup::popUpUnder(const QWidget &field)
{
    adjustSize();
    QPoint corner = field.mapToGlobal(QPoint(0, field.height() + 2));
    const QRect room = field.screen()->availableGeometry();
    corner.setX(qMin(corner.x(), room.right() - width()));
    if (corner.y() + height() > room.bottom())
        corner.setY(field.mapToGlobal(QPoint(0, -height() - 2)).y());
    move(corner);
    show();
    setFocus();
}

} // namespace touchbase::ui
