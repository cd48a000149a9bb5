// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace touchbase::score {

/// A corner of a piecewise linear function.
struct Knot {
    double x;
    double y;
    bool operator==(const Knot &) const = default;
};

/// A piecewise linear function: between two knots linear, outside clamped (score.md, section 1). Its x are strictly
/// ascending or strictly descending, and there are at least two (a valid model promises both).
using Curve = std::vector<Knot>;

/// The y at x.
[[nodiscard]] double valueAt(const Curve &curve, double x);
/// The end of the curve with the higher y; the first where both are equal.
[[nodiscard]] const Knot &bestEnd(const Curve &curve);
/// The end of the curve with the lower y; the last where both are equal.
[[nodiscard]] const Knot &worstEnd(const Curve &curve);
/// The x nearest to the best end at which the curve has this y; the best end's where it never has.
[[nodiscard]] double argumentOf(const Curve &curve, double y);

} // namespace touchbase::score
