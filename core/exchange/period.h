// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <optional>

namespace touchbase::exchange {

/// The days that a report is about, both ends included; a single day where they are equal.
struct Period {
    Day from;
    Day until;
    bool operator==(const Period &) const = default;
};

/// Reads `DAY` or `FROM..UNTIL`, as the command line takes them; BadDay or UntilBeforeFrom.
[[nodiscard]] Result<Period> parsePeriod(const QString &text);

/// The period that a file's name tells: 2026-03-31, 20260331, 2026-03 (the whole month), 2026-Q1,
/// 2026-03-01_2026-03-31 or 2026-03-01..2026-03-31. Nothing where it tells none, or more than one.
[[nodiscard]] std::optional<Period> periodOfFileName(const QString &path);

} // namespace touchbase::exchange
