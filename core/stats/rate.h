// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional> // brings <compare>, with which moc 6.4 cannot begin

namespace touchbase::stats {

/// A share of a whole, 0…1. It becomes a percentage only where it is shown.
struct Fraction {
    double value;
    auto operator<=>(const Fraction &) const = default;
};

/// How many of n had the property: 0 ≤ hits ≤ n, both finite.
struct Proportion {
    double hits;
    double n;
    /// hits / n, kept within 0…1; nothing where n is 0.
    [[nodiscard]] std::optional<Fraction> fraction() const;
};

/// A range of shares, lower ≤ upper.
struct FractionInterval {
    Fraction lower;
    Fraction upper;
};

/// The decimals that a rate with this n deserves when it is shown in percent: none below 100, where one lead
/// weighs more than a whole percentage point, and one from 100 on. More are never shown. The one rule for
/// every screen, export and report; n ≥ 0.
[[nodiscard]] int percentDecimals(double n);

} // namespace touchbase::stats
