// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/names.h"

namespace touchbase::exchange {

/// The longest text of a cell, in characters (UTF-16 units).
inline constexpr size_t highestTextCharacters = 100'000;

/// Reads one non-empty, trimmed cell as its field's type into `to`, whose memory is used again. Answers what is
/// wrong with it: BadDay, BadInstant, BadWholeNumber, BadNumber, BadMoney, BadBoolean, BadWord, OutOfRange,
/// NotPositive, TextTooLong. Money is read in the currency given. Buyer and Source are only tidied: who they are is
/// for RowParser.
[[nodiscard]] std::optional<Error> parseCell(const Field &field, std::string_view text, const Currency &currency,
                                             int currencyDigits, Value &to);

/// Puts text into a value without giving up the memory that it holds.
void assignText(Value &to, std::string_view text);

/// The names of a list cell, tidy, none twice, joined by "; ".
[[nodiscard]] std::string normalisedList(std::string_view text);

} // namespace touchbase::exchange
