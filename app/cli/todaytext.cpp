// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaytext.h"

#include "render/entrywords.h"

#include <QJsonArray>

#include <algorithm>

namespace touchbase::cli {

namespace {

using rules::Entry;
using rules::TimeLeft;

constexpr int timeWidth = 18;

render::EntryWords wordsOf(const TodayQueue &queue, const Zone &zone)
{
    return {render::Format(QLocale::c(), zone), queue.asOf, render::EntryWords::Days::Iso};
}

QString about(const Entry &entry)
{
    return entry.buyerName.isEmpty() ? QString() : entry.buyerName + QStringLiteral(", ");
}

void addEntry(const Entry &entry, const TodayQueue &queue, const WorkingTime &workingTime, QStringList &lines)
{
    const render::EntryWords words = wordsOf(queue, workingTime.zone());
    lines << QStringLiteral("  ") + words.timeLeft(entry, workingTime, queue.now).leftJustified(timeWidth)
                 + words.title(entry);
    lines << QStringLiteral("  ") + QString(timeWidth, u' ') + about(entry) + words.why(entry);
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

QString named(const Entry &entry, const render::EntryWords &words)
{
    const QString title = words.title(entry);
    return entry.buyerName.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, entry.buyerName);
}

/// That nothing waits, and what comes first: tomorrow's, or the next.
QString allDone(const TodayQueue &queue, const render::EntryWords &words)
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
            names << named(*entry, words);
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
        lines << allDone(queue, wordsOf(queue, workingTime.zone()));
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
    const render::EntryWords words = wordsOf(queue, zone);
    QJsonArray entries;
    for (const Entry &entry : queue.entries) {
        entries.append(QJsonObject{
            {QStringLiteral("kind"), wordString(entry.kind)},
            {QStringLiteral("rule"), entry.rule ? QJsonValue(wordString(*entry.rule)) : QJsonValue()},
            {QStringLiteral("buyer"), orNull(entry.buyerName)},
            {QStringLiteral("title"), words.title(entry)},
            {QStringLiteral("why"), words.why(entry)},
            {QStringLiteral("due"), entry.dueOn ? QJsonValue(entry.dueOn->toString()) : QJsonValue()},
            {QStringLiteral("severity"), entry.severity},
            {QStringLiteral("state"), entry.isSnoozed() ? QStringLiteral("snoozed") : QStringLiteral("open")}});
    }
    return {{QStringLiteral("as_of"), queue.asOf.toString()}, {QStringLiteral("entries"), entries}};
}

} // namespace touchbase::cli
