// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaytext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace touchbase::cli {

namespace {

using rules::Entry;
using rules::TimeLeft;

constexpr int timeWidth = 18;

QString plural(int count, const char *one, const char *many)
{
    return QString::number(count) + u' ' + QString::fromLatin1(count == 1 ? one : many);
}

/// "4 h 06 min", of working time; of plain time where no work lies between.
QString clockText(const WorkingTime &workingTime, Instant from, Instant until)
{
    double hours = workingTime.hoursBetween(from, until);
    if (hours <= 0)
        hours = static_cast<double>(until - from) / Instant::msPerHour;
    const int minutes = static_cast<int>(std::floor(hours * 60));
    return QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString timeText(const Entry &entry, const TodayQueue &queue, const WorkingTime &workingTime)
{
    if (entry.isSnoozed())
        return QStringLiteral("until ") + entry.snoozedUntil->toString();
    switch (entry.timeLeft) {
    case TimeLeft::Overdue:
        if (entry.dueAt && *entry.dueOn == queue.asOf)
            return clockText(workingTime, *entry.dueAt, queue.now) + QStringLiteral(" late");
        return plural(queue.asOf - *entry.dueOn, "day late", "days late");
    case TimeLeft::WithinHours:
        return clockText(workingTime, queue.now, *entry.dueAt) + QStringLiteral(" left");
    case TimeLeft::Today:
        return QStringLiteral("today");
    case TimeLeft::ComingUp:
        return entry.dueOn ? entry.dueOn->toString() : QStringLiteral("no day");
    }
    Q_UNREACHABLE();
}

QString about(const Entry &entry)
{
    return entry.buyerName.isEmpty() ? QString() : entry.buyerName + QStringLiteral(", ");
}

void addEntry(const Entry &entry, const TodayQueue &queue, const WorkingTime &workingTime, QStringList &lines)
{
    lines << QStringLiteral("  %1%2").arg(timeText(entry, queue, workingTime), -timeWidth).arg(titleOf(entry));
    lines << QStringLiteral("  %1%2%3")
                 .arg(QString(), -timeWidth)
                 .arg(about(entry))
                 .arg(whyOf(entry, workingTime.zone()));
}

bool isShown(const Entry &entry)
{
    return !entry.isCovered;
}

struct Group {
    const char *title;
    bool (*holds)(const Entry &entry);
};
constexpr Group groups[] = {
    {"Overdue", [](const Entry &entry) { return !entry.isSnoozed() && entry.timeLeft == TimeLeft::Overdue; }},
    {"Due within hours",
     [](const Entry &entry) { return !entry.isSnoozed() && entry.timeLeft == TimeLeft::WithinHours; }},
    {"Today", [](const Entry &entry) { return !entry.isSnoozed() && entry.timeLeft == TimeLeft::Today; }},
    {"Coming up", [](const Entry &entry) { return !entry.isSnoozed() && entry.timeLeft == TimeLeft::ComingUp; }},
    {"Snoozed", [](const Entry &entry) { return entry.isSnoozed(); }},
};

bool waits(const Entry &entry)
{
    return isShown(entry) && !entry.isSnoozed() && entry.timeLeft != TimeLeft::ComingUp;
}

QString named(const Entry &entry)
{
    return entry.buyerName.isEmpty() ? titleOf(entry) : QStringLiteral("%1 (%2)").arg(titleOf(entry), entry.buyerName);
}

/// That nothing waits, and what comes first: tomorrow's, or the next.
QString allDone(const TodayQueue &queue)
{
    std::vector<const Entry *> coming;
    for (const Entry &entry : queue.entries) {
        if (isShown(entry) && !entry.isSnoozed() && entry.dueOn && *entry.dueOn > queue.asOf)
            coming.push_back(&entry);
    }
    if (coming.empty())
        return QStringLiteral("All done. Nothing is due in the next two weeks.");
    const Day next =
        (*std::ranges::min_element(coming, {}, [](const Entry *entry) { return *entry->dueOn; }))->dueOn.value();
    QStringList names;
    for (const Entry *entry : coming) {
        if (*entry->dueOn == next)
            names << named(*entry);
    }
    const QString when = next == queue.asOf + 1 ? QStringLiteral("Tomorrow")
                                                : QStringLiteral("Next, on ") + next.toString();
    return QStringLiteral("All done. %1: %2.").arg(when, names.join(QStringLiteral("; ")));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QStringList linesOf(const TodayQueue &queue, const WorkingTime &workingTime)
{
    QStringList lines;
    if (std::ranges::none_of(queue.entries, waits))
        lines << allDone(queue);
    for (const Group &group : groups) {
        const auto count = std::ranges::count_if(
            queue.entries, [&group](const Entry &entry) { return isShown(entry) && group.holds(entry); });
        if (count == 0)
            continue;
        lines << QStringLiteral("%1 %2").arg(QString::fromLatin1(group.title)).arg(count);
        for (const Entry &entry : queue.entries) {
            if (isShown(entry) && group.holds(entry))
                addEntry(entry, queue, workingTime, lines);
        }
    }
    return lines;
}

QJsonObject queueToJson(const TodayQueue &queue, const Zone &zone)
{
    QJsonArray entries;
    for (const Entry &entry : queue.entries) {
        entries.append(QJsonObject{
            {QStringLiteral("kind"), wordString(entry.kind)},
            {QStringLiteral("rule"), entry.rule ? QJsonValue(wordString(*entry.rule)) : QJsonValue()},
            {QStringLiteral("buyer"), orNull(entry.buyerName)},
            {QStringLiteral("title"), titleOf(entry)},
            {QStringLiteral("why"), whyOf(entry, zone)},
            {QStringLiteral("due"), entry.dueOn ? QJsonValue(entry.dueOn->toString()) : QJsonValue()},
            {QStringLiteral("severity"), entry.severity},
            {QStringLiteral("state"), entry.isSnoozed() ? QStringLiteral("snoozed") : QStringLiteral("open")}});
    }
    return {{QStringLiteral("as_of"), queue.asOf.toString()}, {QStringLiteral("entries"), entries}};
}

} // namespace touchbase::cli
