// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QLocale>

namespace touchbase {

// Days and times as people type them into a form. Files are read by day.h and exchange/dayorder.h, which take less.

/// Which way a day without a year, or a mere weekday, points.
enum class DayLeaning {
    Ahead, ///< the coming Friday: what is due
    Back,  ///< last Friday: what happened
};

/// Reads a day as a person types it: `2026-03-12`; `12.3.2026`, `12.3.` (points: day before month); `3/31/2026` and
/// `31-3-2026` where only one order makes a day of it; `12 Mar 2026`, `Mar 12`, in English or the locale's words;
/// today, yesterday, tomorrow, a weekday (never today itself); `+7`, `-2` days from today. Without a year it is the
/// nearest such day. AmbiguousDay, naming both readings, where both orders make a day; BadDay.
[[nodiscard]] Result<Day> parseDayInput(const QString &text, Day today, const QLocale &locale,
                                        DayLeaning leaning = DayLeaning::Ahead);

/// Reads a time of day as minutes after midnight: `14:30`, `14.30`, `1430`, `9`, `9am`, `2:30 PM`. BadInstant.
[[nodiscard]] Result<int> parseTimeInput(const QString &text);

} // namespace touchbase
