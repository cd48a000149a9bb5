// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"

#include <optional>

namespace touchbase::rules {

/// The instant at which so many hours of working time have passed since another: when a promise of hours runs out.
/// Nothing where the week has no working time, or the hours last longer than a year.
[[nodiscard]] std::optional<Instant> afterWorkingHours(const WorkingTime &workingTime, Instant from, double hours);

/// When work ends on the first working day from `day` on; the end of the day itself in a week without work.
[[nodiscard]] Instant endOfWork(const WorkingTime &workingTime, Day day);

} // namespace touchbase::rules
