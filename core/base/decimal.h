// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace touchbase {

/// Reads a plain decimal such as 4.5, -0.25 or 12. No exponent, no grouping, no NaN, no infinity; BadNumber
/// otherwise, OutOfRange beyond ±1e15.
[[nodiscard]] Result<double> parseDecimal(std::string_view text);

/// The highest whole number that is read: below 2^53, so that a double holds each of them.
inline constexpr qint64 highestWhole = 9'000'000'000'000'000;

/// Reads a whole number such as 42 or -7; "42.0" is one too. BadWholeNumber otherwise, OutOfRange beyond ±9e15.
[[nodiscard]] Result<qint64> parseWhole(std::string_view text);

/// The shortest decimal that reads back the same, without an exponent: 4.5, 0.1, 1000000.
[[nodiscard]] std::string shortestDecimal(double number);

} // namespace touchbase
