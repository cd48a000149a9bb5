// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar.h"
#include "operations/scoring/portfolio.h"

namespace touchbase {

/// Days ahead that reviews are written for.
inline constexpr int calendarDays = 92;

/// What belongs into a calendar on a day: follow-ups that are not done and have a day, and reviews that are to be held,
/// overdue ones included. A blank owner is everybody's. Writes nothing.
[[nodiscard]] Result<std::vector<CalendarEntry>> calendarEntries(const Reader &reader, const ScoreSetup &setup,
                                                                 Day today, const QString &owner = {});

/// The same into a file for its owner alone; answers how many entries. FolderNotWritable, CannotWriteFile, DiskFull.
[[nodiscard]] Result<qint64> exportCalendar(const Reader &reader, const ScoreSetup &setup, const QString &path,
                                            Instant now, const QString &owner = {});

} // namespace touchbase
