// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/change.h"

#include <vector>

namespace touchbase::score {

/// One step between two scores.
struct WaterfallTerm {
    enum class Kind {
        Measure,  ///< a measure became better or worse
        Evidence, ///< measures are new or missing, or their evidence grew or shrank
        Ceiling   ///< the lowest ceiling moved
    };
    Kind kind;
    std::optional<Measure> measure; ///< of Kind::Measure, and of a ceiling the measure that sets it
    double effect;                  ///< points of score
    int tenths;                     ///< the effect as it is shown, in tenths of a point

    bool operator==(const WaterfallTerm &) const = default;
};

/// The way from one score to another in steps that people can add up: shown with one decimal, the steps and the two
/// ends agree to the last digit. Effects of measures stand one by one, those of evidence together as one step.
struct Waterfall {
    int fromTenths; ///< the earlier score, rounded half up to tenths
    int toTenths;
    std::vector<WaterfallTerm> terms; ///< the greatest first; steps that show as 0.0 are left out
    bool roseMostlyFromEvidence;

    [[nodiscard]] int totalTenths() const { return toTenths - fromTenths; }
    bool operator==(const Waterfall &) const = default;
};

/// Between two scores by the same version of the same model. Each step is rounded to tenths; where the rounded steps
/// miss the total, those that were rounded most give way.
[[nodiscard]] Waterfall waterfallBetween(const Score &earlier, const Score &later);

} // namespace touchbase::score
