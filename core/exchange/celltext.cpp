// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"

namespace touchbase::exchange {

namespace {

constexpr qsizetype shownCharacters = 200;

bool isAsciiBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool mayBeUnicodeBlank(std::string_view text)
{
    constexpr auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    return !text.empty() && (isHigh(text.front()) || isHigh(text.back()));
}

/// Trims by QString's idea of a blank and answers the part of `text` that is left.
std::string_view trimmedAsUnicode(std::string_view text)
{
    const QString whole = toQString(text);
    const QString left = whole.trimmed();
    if (left.size() == whole.size())
        return text;
    const std::string inner = left.toStdString();
    const size_t at = text.find(inner);
    return at == std::string_view::npos ? text : text.substr(at, inner.size());
}

} // namespace

std::string_view trimmedSlowly(std::string_view utf8)
{
    while (!utf8.empty() && isAsciiBlank(utf8.front()))
        utf8.remove_prefix(1);
    while (!utf8.empty() && isAsciiBlank(utf8.back()))
        utf8.remove_suffix(1);
    return mayBeUnicodeBlank(utf8) ? trimmedAsUnicode(utf8) : utf8;
}

QString shownCell(std::string_view utf8)
{
    const QString text = toQString(utf8.substr(0, static_cast<size_t>(shownCharacters) * 4 + 4));
    return text.size() <= shownCharacters ? text : text.first(shownCharacters) + QChar(0x2026);
}

} // namespace touchbase::exchange
