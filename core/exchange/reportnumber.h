// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace touchbase::exchange {

/// What separates the decimals of the numbers in a report, as far as its cells prove it.
enum class DecimalMark {
    Unknown, ///< no cell proves anything
    Point,
    Comma,
    Mixed, ///< cells prove both
};

/// Collects what the numbers of a report prove: `81.61%` that a point stands before decimals, `1.234.567` that it
/// does not. A whole number such as a count proves more: `1,240` cannot be 1.24.
/// A lone `1.234` proves nothing, and is never guessed.
class NumberEvidence
{
public:
    void add(std::string_view cell);
    void addWhole(std::string_view cell);
    [[nodiscard]] DecimalMark mark() const;

private:
    bool m_provesPoint = false;
    bool m_provesComma = false;
};

/// An amount of a report: `$38,040.00`, `1.234,56 €`, `(12.50)`, `USD 12`.
struct ReportAmount {
    std::string decimal;  ///< plain, as parseMinor reads it: -1234.56
    std::string currency; ///< the sign or code beside it, empty where there is none
};

/// Reads an amount or a count. A sign of minus, in front or behind, or parentheses make it negative; thousands may
/// be grouped by point, comma, blank or apostrophe. A cell that has but one reading is read so, another as the mark
/// says. AmbiguousNumber, naming both readings, where nothing decides; BadNumber; BadWholeNumber.
[[nodiscard]] Result<ReportAmount> readReportAmount(std::string_view cell, DecimalMark mark);
[[nodiscard]] Result<qint64> readReportCount(std::string_view cell, DecimalMark mark);

/// Whether a sign or code may stand beside an amount in the currency of that code: `$` is the sign of many.
[[nodiscard]] bool isSignOf(std::string_view sign, const QString &currencyCode);

} // namespace touchbase::exchange
