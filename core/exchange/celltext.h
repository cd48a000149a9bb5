// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace touchbase::exchange {

/// What trimmed() does where an end is a blank, or may be one beyond ASCII.
[[nodiscard]] std::string_view trimmedSlowly(std::string_view utf8);

/// The text without blanks at its ends, as QString::trimmed sees them (no-break spaces too).
[[nodiscard]] inline std::string_view trimmed(std::string_view utf8)
{
    constexpr auto isPlain = [](char c) { return c > ' ' && c < '\x7f'; };
    const bool isTrimmed = utf8.empty() || (isPlain(utf8.front()) && isPlain(utf8.back()));
    return isTrimmed ? utf8 : trimmedSlowly(utf8);
}

[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A cell as a message shows it: cut after 200 characters.
[[nodiscard]] QString shownCell(std::string_view utf8);

} // namespace touchbase::exchange
