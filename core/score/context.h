// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/timeline.h"

namespace touchbase::score {

/// A half-open stretch of time.
struct Interval {
    Instant from;
    Instant until;

    [[nodiscard]] constexpr bool contains(Instant instant) const { return instant >= from && instant < until; }
};

/// What the measures of one buyer on one day share.
struct Context {
    /// The buyer is signed on or before `on`.
    Context(const Model &model, const Timeline &timeline, Day on);

    const Model &model;
    const Timeline &timeline;
    const Facts &facts;
    Day on; ///< D
    Day signedOn;
    int age;                           ///< days since signedOn, ≥ 0
    Instant end;                       ///< the end of D: what is known lies before it
    std::optional<Day> reported;       ///< L
    const ExpectationRow *expectation; ///< in force on D; null without one
    int returnWindowDays;              ///< R

    [[nodiscard]] const MeasureModel &modelOf(Measure measure) const { return model.measures[measure]; }
    /// The window of a measure that ends on D.
    [[nodiscard]] Period windowOf(Measure measure) const;
    /// Whether something dated has happened by D.
    [[nodiscard]] bool isKnown(std::optional<Day> day) const { return day && *day <= on; }
    [[nodiscard]] bool isKnown(std::optional<Instant> instant) const { return instant && *instant < end; }

    [[nodiscard]] Interval intervalOf(const Period &period) const;
    /// L where it is one of the last so many days.
    [[nodiscard]] std::optional<Day> reportedWithin(int days) const;
    /// Days of a period on which the buyer was not paused.
    [[nodiscard]] int unpausedDays(const Period &period) const;
};

} // namespace touchbase::score
