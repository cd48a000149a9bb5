// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/confidence.h"
#include "stats/rate.h"

#include <vector>

namespace touchbase::stats {

/// How long one subject was watched, and how that ended.
struct Lifetime {
    double time; ///< ≥ 0, finite, in the caller's unit (days, months)
    bool event;  ///< true: it happened at `time`; false: not seen until `time`, and not watched longer
};

/// What is left from a time on at which something happened, until the next such time.
struct SurvivalStep {
    double time;       ///< in the unit of the lifetimes
    Fraction survival; ///< the share to whom it has not happened by then, this time included
    Fraction lower;
    Fraction upper;
    int atRisk; ///< watched right up to this time, those to whom it happens now included
    int events; ///< to how many it happens at this time, ≥ 1
};

/// The share that survives, from lifetimes of which some are unfinished. One step for each time with an event,
/// ascending; before the first, survival is 1. None without events. A subject that stops being watched at the
/// time of an event still counts as at risk then.
/// Where nobody is left (survival 0) no interval can be computed: lower is 0, upper that of the step before (1
/// at the first).
/// Source: E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958) 457–481, S = Π (1 − d/r); Greenwood's sum
/// G = Σ d / (r(r − d)); interval on the log-log scale (Kalbfleisch and Prentice), S^exp(±z·√G / ln S), which
/// stays within 0…1.
[[nodiscard]] std::vector<SurvivalStep> kaplanMeier(std::vector<Lifetime> lifetimes, Confidence confidence = {});

} // namespace touchbase::stats
