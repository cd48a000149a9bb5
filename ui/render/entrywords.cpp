// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/entrywords.h"

#include "render/words.h"

#include <cmath>

namespace touchbase::render {

using rules::Entry;
using rules::EntryKind;
using rules::TimeLeft;
using rules::Why;

namespace {

constexpr double mostValuable = 0.9;

int whole(std::optional<double> value)
{
    return static_cast<int>(std::lround(value.value_or(0)));
}

QString reviewTitle(const Why &why)
{
    switch (why.review.value_or(ReviewKind::Quarterly)) {
    case ReviewKind::Day14:
        return EntryWords::tr("Hold the 14-day review");
    case ReviewKind::Day30:
        return EntryWords::tr("Hold the 30-day review");
    case ReviewKind::Day60:
        return EntryWords::tr("Hold the 60-day review");
    case ReviewKind::Day90:
        return EntryWords::tr("Hold the 90-day review");
    case ReviewKind::Quarterly:
        return EntryWords::tr("Hold the quarterly review");
    }
    Q_UNREACHABLE();
}

/// "4 h 06 min" of working time; of plain time where no work lies between.
QString clock(const WorkingTime &workingTime, Instant from, Instant until)
{
    double hours = workingTime.hoursBetween(from, until);
    if (hours <= 0)
        hours = static_cast<double>(until - from) / Instant::msPerHour;
    const int minutes = static_cast<int>(std::floor(hours * 60 + 1e-6)); // 4.1 hours are 246 minutes
    return EntryWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString EntryWords::day(Day day) const
{
    return m_days == Days::Iso ? day.toString() : m_format.day(day, m_today);
}

QString EntryWords::number(std::optional<double> value) const
{
    const double known = value.value_or(0);
    return m_format.decimal(known, std::floor(known) == known ? 0 : 1);
}

/// Tenths say something of a morning, nothing of a week.
QString EntryWords::hours(std::optional<double> count) const
{
    const double tenths = count.value_or(0) < 10 ? 10 : 1;
    const double rounded = std::round(count.value_or(0) * tenths) / tenths;
    return rounded == 1 ? tr("1 working hour") : tr("%1 working hours").arg(number(rounded));
}

QString EntryWords::answer(const Why &why) const
{
    const QString kind = nameOf(why.survey.value_or(SurveyKind::Nps));
    if (why.name.isEmpty())
        return QStringLiteral("%1 %2").arg(kind, number(why.value));
    return tr("%1 %2 from %3").arg(kind, number(why.value), why.name.simplified());
}

QString EntryWords::answered(const Why &why) const
{
    return tr("answered on %1, nobody followed up since").arg(why.at ? day(m_format.zone().dayOf(*why.at)) : QString());
}

QString EntryWords::waited(const Why &why) const
{
    return tr("waiting for %1, should be %2 at most").arg(hours(why.value), number(why.limit));
}

QString EntryWords::title(const Entry &entry) const
{
    switch (entry.kind) {
    case EntryKind::Task:
    case EntryKind::Item:
        return entry.title.simplified();
    case EntryKind::Review:
        return reviewTitle(entry.why);
    case EntryKind::Alert:
        return alertTitle(entry);
    case EntryKind::Issue:
        return entry.title.isEmpty() ? tr("Answer an issue") : tr("Answer an issue: %1").arg(entry.title.simplified());
    case EntryKind::Survey:
        return tr("Follow up on %1").arg(answer(entry.why));
    }
    Q_UNREACHABLE();
}

QString EntryWords::why(const Entry &entry) const
{
    switch (entry.kind) {
    case EntryKind::Task:
        return entry.why.at ? tr("agreed on %1").arg(day(m_format.zone().dayOf(*entry.why.at))) : tr("follow-up");
    case EntryKind::Item:
        return tr("step of “%1”").arg(entry.why.name.simplified());
    case EntryKind::Review:
        return tr("due on %1").arg(entry.why.since ? day(*entry.why.since) : QString());
    case EntryKind::Alert:
        return alertWhy(entry);
    case EntryKind::Issue:
        return waited(entry.why);
    case EntryKind::Survey:
        return answered(entry.why);
    }
    Q_UNREACHABLE();
}

QString EntryWords::timeLeft(const Entry &entry, const WorkingTime &workingTime, Instant now) const
{
    if (entry.isSnoozed())
        return tr("until %1").arg(day(*entry.snoozedUntil));
    if (entry.dueAt && entry.timeLeft <= TimeLeft::WithinHours && *entry.dueOn >= m_today)
        return *entry.dueAt < now ? tr("%1 late").arg(clock(workingTime, *entry.dueAt, now))
                                  : tr("%1 left").arg(clock(workingTime, now, *entry.dueAt));
    switch (entry.timeLeft) {
    case TimeLeft::Overdue:
        return tr("%n day(s) late", nullptr, m_today - *entry.dueOn);
    case TimeLeft::WithinHours:
    case TimeLeft::Today:
        return tr("today");
    case TimeLeft::ComingUp:
        return entry.dueOn ? day(*entry.dueOn) : tr("no day");
    }
    Q_UNREACHABLE();
}

QString EntryWords::place(const Entry &entry, const WorkingTime &workingTime, Instant now) const
{
    QStringList parts{timeLeft(entry, workingTime, now)};
    constexpr int worst = 3;
    if (entry.severity == worst)
        parts << tr("problem level");
    else if (entry.severity == 2)
        parts << tr("needs attention");
    if (entry.value) {
        const int below = whole(*entry.value * 100);
        parts << (*entry.value >= mostValuable
                      ? tr("among the most valuable buyers")
                      : tr("buyer worth more than %1 of the others").arg(m_format.count(below) + QLatin1Char('%')));
    }
    return parts.join(tr(", "));
}

QString nameOf(TimeLeft timeLeft)
{
    switch (timeLeft) {
    case TimeLeft::Overdue:
        return EntryWords::tr("Overdue");
    case TimeLeft::WithinHours:
        return EntryWords::tr("Due within hours");
    case TimeLeft::Today:
        return EntryWords::tr("Today");
    case TimeLeft::ComingUp:
        return EntryWords::tr("Coming up");
    }
    Q_UNREACHABLE();
}

QString nameOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Task:
        return EntryWords::tr("Follow-up");
    case EntryKind::Item:
        return EntryWords::tr("Step of a checklist");
    case EntryKind::Review:
        return EntryWords::tr("Review");
    case EntryKind::Alert:
        return EntryWords::tr("Alert");
    case EntryKind::Issue:
        return EntryWords::tr("Issue");
    case EntryKind::Survey:
        return EntryWords::tr("Survey answer");
    }
    Q_UNREACHABLE();
}

} // namespace touchbase::render
