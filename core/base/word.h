// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <string_view>

namespace touchbase {

/// The words of an enumeration in files, in the database and on the command line: one word per thing everywhere.
/// Specialise `Words<E>::table` with the words in the order of the enumerators, which begin at 0.
template <class E>
struct Words;

template <class E>
[[nodiscard]] constexpr std::string_view word(E value)
{
    return Words<E>::table[static_cast<size_t>(value)];
}

template <class E>
[[nodiscard]] QString wordString(E value)
{
    const std::string_view text = word(value);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// All words of an enumeration, separated by commas, as an error message names them.
template <class E>
[[nodiscard]] QString allWords()
{
    QStringList words;
    for (std::string_view text : Words<E>::table)
        words << QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    return words.join(QStringLiteral(", "));
}

[[nodiscard]] constexpr bool equalsIgnoringAsciiCase(std::string_view left, std::string_view right)
{
    constexpr auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (left.size() != right.size())
        return false;
    for (size_t i = 0; i < left.size(); ++i) {
        if (lower(left[i]) != lower(right[i]))
            return false;
    }
    return true;
}

/// Reads a word in any letter case; BadWord, naming the words that exist, otherwise.
template <class E>
[[nodiscard]] Result<E> parseWord(std::string_view text)
{
    for (size_t i = 0; i < Words<E>::table.size(); ++i) {
        if (equalsIgnoringAsciiCase(text, Words<E>::table[i]))
            return static_cast<E>(i);
    }
    return failure(ErrorCode::BadWord,
                   {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), allWords<E>()});
}

template <class E>
[[nodiscard]] Result<E> parseWord(const QString &text)
{
    return parseWord<E>(std::string_view(text.toStdString()));
}

} // namespace touchbase
