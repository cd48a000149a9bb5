// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/signals.h"

#include <optional>
#include <span>
#include <vector>

namespace touchbase::stats {

/// Where one point lies, in the unit of the chart.
struct Deviation {
    double offset;               ///< value less centre line
    std::optional<double> reach; ///< ≥ 0: from the centre to this point's own limits, before these are clamped to
                                 ///< what a rate can be; nothing where there are none
};

/// Differences up to this count as none, so that rounding never makes a signal.
inline constexpr double runRuleTolerance = 1e-12;

/// The signals of every point, in order of time, one entry per point. Each point that takes part in a signal
/// names it:
///  - beyond: strictly outside its own limits;
///  - shift: it belongs to 7 or more in a row on the same side of the centre; one on the centre ends a row;
///  - trend: it belongs to 7 or more points in a row (six steps or more), each strictly higher, or each strictly
///    lower, than the one before; the point from which the row sets out is the first of the 7. A point may turn
///    one trend into another and then belongs to both;
///  - two_of_three: it is beyond two thirds of its own reach, and in some three points in a row at least two,
///    it among them, are so on the same side. The one in between that is not beyond two thirds names nothing.
///    Fewer than three points make no three in a row.
/// Two thirds are taken before clamping: two sigma. Of a limit that is clamped at 0 they would make an alarm of
/// every second week without disputes.
/// Source: formats.md (control-chart); 7 for a row: Mohammed, Worthington, Woodall, Qual Saf Health Care 17
/// (2008) 137–145; two of three: Western Electric, Statistical Quality Control Handbook (1956).
[[nodiscard]] std::vector<Signals> runSignals(std::span<const Deviation> points);

} // namespace touchbase::stats
