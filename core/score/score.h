// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/measured.h"

namespace touchbase::score {

// The score is a pure function of facts, day and model: same input, same number (score.md). It is made in two steps:
// `measure` looks at the facts, `scoreOf` weighs what was seen. The second is cheap enough to follow a slider over
// a whole portfolio.

enum class Band {
    Exceptional,
    Meeting,
    Below,
    Poor,
    Insufficient
};

/// One measure within a score.
struct MeasureScore {
    State state = State::NotApplicable;
    std::optional<double> raw;    ///< in the unit of the measure; none where missing or not applicable
    double n = 0;                 ///< the evidence; 0 where missing; means nothing where not applicable
    double nInWindow = 0;         ///< the part of n that is not borrowed from the window before
    double evidence = 0;          ///< e, 0–1; means nothing where not applicable
    std::optional<double> points; ///< 0–100; none where missing or not applicable
    double weight = 0;            ///< after fading
    double share = 0;             ///< of the average, 0–1; all shares sum to 1
    double contribution = 0;      ///< share · points; all contributions and the ceiling effect sum to the score
    std::optional<Period> window; ///< the days that were looked at

    bool operator==(const MeasureScore &) const = default;
};

/// How far the lowest ceiling pulls the score below the average.
struct CeilingEffect {
    double effect = 0;              ///< score − average, zero or negative
    std::optional<Measure> measure; ///< whose ceiling it is; none where the effect is 0

    bool operator==(const CeilingEffect &) const = default;
};

/// The score of one buyer on one day, with all that explains it. Numbers are unrounded.
struct Score {
    Day asOf;
    Day on; ///< asOf, or the day of churn where that is earlier
    QString modelName;
    int modelVersion;
    double score;    ///< 0–100
    double average;  ///< 0–100, before ceilings
    double coverage; ///< 0–1
    int shown;       ///< the score rounded half up: the number people see
    Band band;       ///< by `shown`, or Insufficient
    CeilingEffect ceiling;
    PerGroup<std::optional<double>> groups; ///< 0–100; none where no measure of the group has evidence
    PerMeasure<MeasureScore> measures;

    bool operator==(const Score &) const = default;
};

/// Weighs what was measured (score.md, section 6). Nothing where no measure with a weight has any evidence: there is
/// no average then. `model` must be valid, and have the windows and n_full that `measured` was made with.
[[nodiscard]] std::optional<Score> scoreOf(const Model &model, const Measured &measured);

/// `measure`, then `scoreOf`.
[[nodiscard]] std::optional<Score> evaluate(const Model &model, const WorkingTime &workingTime,
                                            const Portfolio &portfolio, const Facts &facts, Day asOf);

/// A score as it is shown: rounded half up, where 1e-9 less than a half counts as a half.
[[nodiscard]] int roundedScore(double score);
/// The band of a shown score, whatever the coverage; never Insufficient.
[[nodiscard]] Band bandOf(const Floors &floors, int shown);
/// The weight of a measure on a buyer of this age in days: onboarding fades from 90 to 180 days.
[[nodiscard]] double fadedWeight(const Model &model, Measure measure, int age);

} // namespace touchbase::score

template <>
struct touchbase::Words<touchbase::score::Band> {
    static constexpr std::array<std::string_view, 5> table{"exceptional", "meeting", "below", "poor", "insufficient"};
};
