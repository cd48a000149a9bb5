// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyertimeline.h"
#include "render/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace touchbase::ui {

/// What an entry of the timeline says beside its text.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
public:
    [[nodiscard]] static QString kindName(TimelineKind kind);
    /// Its text, or what it is where nobody wrote one.
    [[nodiscard]] static QString headline(const TimelineEntry &entry);
    /// The day, or that there is none.
    [[nodiscard]] static QString when(const TimelineEntry &entry, const render::Format &format, Day today);
    /// "3 days late", of what is planned; blank where it is not.
    [[nodiscard]] static QString lateness(const TimelineEntry &entry, Day today);
    /// "Support", "CSAT 4", "We started it": short.
    [[nodiscard]] static QStringList chips(const TimelineEntry &entry);
    /// The icon of the channel or kind.
    [[nodiscard]] static QString icon(const TimelineEntry &entry);
    /// "Call, they contacted us", "NPS answer".
    [[nodiscard]] static QString what(const TimelineEntry &entry);
    [[nodiscard]] static std::optional<Direction> direction(const TimelineEntry &entry);
    [[nodiscard]] static std::optional<Emotion> emotion(const TimelineEntry &entry);
};

} // namespace touchbase::ui
