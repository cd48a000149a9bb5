// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "score/period.h"

#include <optional>

namespace touchbase::report {

// A quarter is a stretch of three months. Most are those of the calendar; a company whose year begins elsewhere names
// the day on which its quarter ends.

/// Reads `2026-Q3`, or a day: the three months that end on it. BadQuarter.
[[nodiscard]] Result<score::Period> parseQuarter(const QString &text);

/// The three months that end on a day: those before 28 February begin on 1 December.
[[nodiscard]] score::Period quarterEnding(Day last);

/// The three months that end the day before a quarter begins.
[[nodiscard]] score::Period quarterBefore(const score::Period &quarter);

/// Its number, 1–4, where it is one of the calendar.
[[nodiscard]] std::optional<int> calendarNumber(const score::Period &quarter);

/// Whether a review that is due on a day speaks of this quarter: of all quarters that follow each other, its last day
/// is the nearest. So every review speaks of exactly one, however early or late it is due.
[[nodiscard]] bool isNearestTo(const score::Period &quarter, Day dueOn);

} // namespace touchbase::report
