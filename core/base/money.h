// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace touchbase {

/// A currency by its three-letter ISO 4217 code, in capitals. Amounts of different currencies are never added.
class Currency
{
public:
    /// Reads three letters in any case; BadWord otherwise. A code that ISO 4217 does not know is taken, with
    /// two digits.
    [[nodiscard]] static Result<Currency> parse(const QString &text);
    [[nodiscard]] static Currency usd();

    [[nodiscard]] const QString &code() const { return m_code; }
    /// Decimal digits of the minor unit: 2 for most, 0 for JPY, 3 for KWD, 4 for CLF (ISO 4217).
    [[nodiscard]] int digits() const;

    bool operator==(const Currency &) const = default;

private:
    explicit Currency(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

/// An amount in the smallest unit of its currency (cents). The currency is the buyer's and stands with the buyer.
struct Minor {
    qint64 value = 0;
    auto operator<=>(const Minor &) const = default;
};

/// Reads a plain decimal as an amount with the given digits: "12.5" is 1250 with two. BadNumber where it is
/// none, BadMoney where it has more decimals than the currency (zeros apart; the currency itself is for the caller to
/// name, who knows it), OutOfRange beyond ±9e15 minor units.
[[nodiscard]] Result<Minor> parseMinor(std::string_view text, int digits);

/// The shortest plain decimal of an amount: 1250 is "12.5", 1200 is "12".
[[nodiscard]] std::string minorToDecimal(Minor amount, int digits);

} // namespace touchbase
