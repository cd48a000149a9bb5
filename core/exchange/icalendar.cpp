// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include <libical/ical.h>

#include <memory>

namespace touchbase {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// Without control characters but line breaks, as RFC 5545 has it for TEXT.
QByteArray textOf(const QString &text)
{
    QString kept;
    for (const QChar one : text) {
        if (one == QLatin1Char('\n') || one.category() != QChar::Other_Control)
            kept += one;
    }
    return kept.toUtf8();
}

icaltimetype dateOf(Day day)
{
    const Day::Ymd ymd = day.ymd();
    icaltimetype time = icaltime_null_date();
    time.year = ymd.year;
    time.month = ymd.month;
    time.day = ymd.dayOfMonth;
    return time;
}

icaltimetype stampOf(Instant instant)
{
    constexpr qint64 msPerSecond = 1000;
    return icaltime_from_timet_with_zone(static_cast<time_t>(instant.value() / msPerSecond), 0,
                                         icaltimezone_get_utc_timezone());
}

icalcomponent *eventOf(const CalendarEntry &entry, Instant writtenAt)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(textOf(entry.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stampOf(writtenAt)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(dateOf(entry.on)));
    icalcomponent_add_property(event, icalproperty_new_dtend(dateOf(entry.on + 1)));
    icalcomponent_add_property(event, icalproperty_new_summary(textOf(entry.title).constData()));
    if (!entry.details.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(textOf(entry.details).constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarEntry> &entries, Instant writtenAt)
{
    const Component calendar(icalcomponent_new_vcalendar(), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Touchbase//Touchbase//EN"));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, writtenAt));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return {text.get()};
}

} // namespace touchbase
