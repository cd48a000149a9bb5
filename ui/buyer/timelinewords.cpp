// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinewords.h"

#include "render/words.h"

#include <QLocale>

namespace touchbase::ui {

namespace {

template <class T>
const T *valueOf(const TimelineEntry &entry)
{
    const auto *stored = std::get_if<Stored<T>>(&entry.record);
    return stored ? &stored->value : nullptr;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : 1);
}

} // namespace

QString TimelineWords::kindName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Touchpoint:
        return tr("Touchpoints");
    case TimelineKind::Issue:
        return tr("Issues");
    case TimelineKind::Survey:
        return tr("Survey answers");
    case TimelineKind::Review:
        return tr("Reviews");
    case TimelineKind::Task:
        return tr("Tasks");
    case TimelineKind::Stage:
        return tr("Stages");
    case TimelineKind::Gate:
        return tr("Gate");
    }
    Q_UNREACHABLE();
}

QString TimelineWords::what(const TimelineEntry &entry)
{
    if (const auto *touchpoint = valueOf<Touchpoint>(entry)) {
        const QString channel = render::nameOf(touchpoint->channel);
        return touchpoint->direction ? QStringLiteral("%1, %2").arg(channel, render::nameOf(*touchpoint->direction))
                                     : channel;
    }
    if (const auto *issue = valueOf<Issue>(entry))
        return issue->resolvedAt        ? tr("Issue, resolved")
               : issue->firstResponseAt ? tr("Issue, answered")
                                        : tr("Issue, open");
    if (const auto *survey = valueOf<Survey>(entry))
        return tr("%1 answer").arg(render::nameOf(survey->kind));
    if (const auto *review = valueOf<Review>(entry))
        return tr("%1 held").arg(render::nameOf(review->kind));
    if (const auto *stage = valueOf<StageChange>(entry))
        return tr("Stage: %1").arg(render::nameOf(stage->stage));
    if (kindOf(entry) == TimelineKind::Gate)
        return tr("Gate overridden");
    return isPlanned(entry) ? tr("Task") : tr("Task done");
}

QString TimelineWords::when(const TimelineEntry &entry, const render::Format &format, Day today)
{
    const auto *task = valueOf<Task>(entry);
    const bool hasDay = !task || task->doneOn || task->dueOn;
    return hasDay ? format.day(entry.day, today) : tr("No day");
}

QString TimelineWords::lateness(const TimelineEntry &entry, Day today)
{
    return isPlanned(entry) && entry.day < today ? tr("%n day(s) late", nullptr, today - entry.day) : QString();
}

QString TimelineWords::headline(const TimelineEntry &entry)
{
    const QString text = entry.text.simplified();
    const TimelineKind kind = kindOf(entry);
    if (kind == TimelineKind::Stage || kind == TimelineKind::Review || kind == TimelineKind::Gate)
        return text.isEmpty() ? what(entry) : QStringLiteral("%1: %2").arg(what(entry), text);
    return text.isEmpty() ? what(entry) : text;
}

QStringList TimelineWords::chips(const TimelineEntry &entry)
{
    QStringList chips;
    if (const auto *touchpoint = valueOf<Touchpoint>(entry)) {
        if (touchpoint->area)
            chips << render::nameOf(*touchpoint->area);
        if (touchpoint->proactive.value_or(false))
            chips << tr("We told them first");
        if (touchpoint->csat)
            chips << tr("CSAT %1").arg(*touchpoint->csat);
        if (touchpoint->ease)
            chips << tr("Ease %1").arg(*touchpoint->ease);
    } else if (const auto *issue = valueOf<Issue>(entry)) {
        chips << what(entry);
        if (issue->area)
            chips << render::nameOf(*issue->area);
        if (issue->severity && *issue->severity >= Severity::High)
            chips << render::nameOf(*issue->severity);
        if (issue->reopened.value_or(0) > 0)
            chips << tr("Reopened");
    } else if (const auto *survey = valueOf<Survey>(entry)) {
        chips << QStringLiteral("%1 %2").arg(render::nameOf(survey->kind), number(survey->score));
        if (survey->loopToldOn)
            chips << tr("We told them what we did");
    } else if (kindOf(entry) == TimelineKind::Task) {
        chips << what(entry);
    }
    return chips;
}

QString TimelineWords::icon(const TimelineEntry &entry)
{
    static constexpr std::array<const char *, 6> channels{"call", "meeting", "email", "chat", "portal", "note"};
    static constexpr std::array<const char *, timelineKindCount> kinds{"note",  "support", "voice",  "review",
                                                                       "check", "pin",     "warning"};
    if (const auto *touchpoint = valueOf<Touchpoint>(entry))
        return QString::fromLatin1(channels[static_cast<size_t>(touchpoint->channel)]);
    return isPlanned(entry) ? QStringLiteral("followup") : QString::fromLatin1(kinds[entry.record.index()]);
}

std::optional<Direction> TimelineWords::direction(const TimelineEntry &entry)
{
    const auto *touchpoint = valueOf<Touchpoint>(entry);
    return touchpoint ? touchpoint->direction : std::nullopt;
}

std::optional<Emotion> TimelineWords::emotion(const TimelineEntry &entry)
{
    const auto *touchpoint = valueOf<Touchpoint>(entry);
    return touchpoint ? touchpoint->emotion : std::nullopt;
}

} // namespace touchbase::ui
