// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expectation.h"
#include "score/score.h"
#include "score/timeline.h"

namespace touchbase {

/// What was promised, in the order in which it is shown.
enum class PromiseKind {
    WeeklyVolume, ///< leads a week
    DisputeRate,  ///< per cent of delivered, at most
    ContactRate,  ///< per cent of delivered, at least
    Conversion,   ///< per cent of delivered, at least
    Response,     ///< business hours, at most
    Cadence,      ///< days between two-way touchpoints, at most
    ReturnWindow  ///< days after the sale
};

/// One promise and what happened. Rates and hours are those of the score's own measures, so that no two places of a
/// page show two numbers for one thing.
struct Promise {
    PromiseKind kind;
    std::optional<double> agreed; ///< none where nothing of the kind was promised
    std::optional<double> actual; ///< in the unit of the promise; of a return window the returns accepted, in number
    double n = 0;                 ///< what the actual value rests on; of a return window the returns decided
    std::optional<bool> kept;     ///< none where one of the two is unknown, and of a return window, which is ours
    std::optional<score::Period> window;

    bool operator==(const Promise &) const = default;
};

/// A return, as the promise to take it back sees it.
struct ReturnDecision {
    Day soldOn;
    std::optional<Day> requestedOn;
    ReturnStatus status;
};

struct PromiseInput {
    std::optional<Expectation> expectation; ///< in force on the day
    const score::Score &score;
    const score::Timeline &timeline;
    const std::vector<ReturnDecision> &returns;
};

/// All promises of an expectation, also those that are blank. A volume is kept within a tenth, too many like too few.
[[nodiscard]] std::vector<Promise> promisesOf(const PromiseInput &input);

} // namespace touchbase
