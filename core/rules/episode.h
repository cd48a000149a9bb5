// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <functional>
#include <optional>

namespace touchbase::rules {

/// What the condition of an alert says of one day.
enum class Finding {
    Fires,
    Holds, ///< within the margin, or unknown: an alert stays what it was
    Clears
};

/// So many days may pass without firing before an alert that did not clear is over.
inline constexpr int patienceDays = 28;

/// The first day of the episode that a day lies in; nothing where the alert is not open on it. Looks back from the day
/// only as far as it must, so that what has cleared costs one look, and never before `earliest`.
[[nodiscard]] std::optional<Day> episodeFrom(const std::function<Finding(Day)> &findingOn, Day on, Day earliest);

/// By a threshold that is fired at from above: above it (or on it, where `inclusive`) the value fires, at more than a
/// margin below it clears.
[[nodiscard]] Finding findingAbove(double value, double threshold, double margin, bool inclusive);
/// The mirror image: below it fires.
[[nodiscard]] Finding findingBelow(double value, double threshold, double margin);

} // namespace touchbase::rules
