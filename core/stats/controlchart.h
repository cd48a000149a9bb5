// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"
#include "stats/rate.h"
#include "stats/signals.h"

#include <optional>
#include <vector>

namespace touchbase::stats {

/// What a person asks for. Auto takes Laney where sigmaZ > 1.25, else P.
enum class ChartChoice {
    Auto,
    P,
    Laney,
    Xmr
};
/// What was drawn.
enum class ChartKind {
    P,
    Laney,
    Xmr
};

/// One week: x of n. Finite, 0 ≤ x ≤ n.
struct Subgroup {
    double x;
    double n;
    bool fresh = false; ///< too young to judge: shown, but outside centre, limits and rules
};

/// lcl ≥ 0 and ucl ≤ 1: clamped to what a rate can be.
struct ControlLimits {
    Fraction lcl;
    Fraction ucl;
};

struct ControlPoint {
    Fraction value;                      ///< x/n
    std::optional<ControlLimits> limits; ///< nothing for a fresh point and for a single one of an XmR chart
    Signals signals;                     ///< empty for a fresh point
    bool fresh;
};

/// A control chart as a value: formats.md, control-chart --json. Nothing in it is ever NaN or infinite.
struct ControlChart {
    ChartKind kind;                   ///< which one Auto took
    std::optional<Fraction> center;   ///< Σx/Σn over all points but fresh ones; nothing where that n is 0
    std::optional<double> sigmaZ;     ///< Laney's, on every kind of chart (controllimits.h says when there is none)
    std::vector<ControlPoint> points; ///< one per subgroup, in the same order
};

/// The chart of weeks in order of time, limits at three sigma:
///  - P: center ± 3·√(c(1 − c)/n), each week by its own n;
///  - Laney: the same times sigmaZ, also where that is below 1; without a sigmaZ, as P;
///  - Xmr: center ± 2.66 times the mean moving range of the rates, the same for all weeks.
/// Signals follow runrules.h. Series in which nothing moves, or nothing happens at all, have limits without
/// width and raise no signal.
/// Callers leave weeks without leads out. One that comes nevertheless (n = 0) stays in its place with the centre
/// as its value, without limits and signals, and the weeks around it are neighbours.
[[nodiscard]] ControlChart controlChart(const std::vector<Subgroup> &subgroups, ChartChoice choice);

} // namespace touchbase::stats

template <>
struct touchbase::Words<touchbase::stats::ChartChoice> {
    static constexpr std::array<std::string_view, 4> table{"auto", "p", "laney", "xmr"};
};

template <>
struct touchbase::Words<touchbase::stats::ChartKind> {
    static constexpr std::array<std::string_view, 3> table{"p", "laney", "xmr"};
};
