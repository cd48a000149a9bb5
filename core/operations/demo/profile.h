// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/random.h"

namespace touchbase::demo {

/// How well a buyer is served, all in all; what the score then makes of it is the score's affair.
enum class Grade {
    Exceptional,
    Good,
    Fair,
    Weak,
    Poor
};

/// How a buyer is served, in numbers. Rates are per ten thousand unless a name says otherwise.
struct Profile {
    int dispute = 0;               ///< of delivered leads
    int swing = 0;                 ///< deviation of the dispute rate from week to week
    int contact = 0;               ///< of delivered leads
    int conversionPercent = 0;     ///< of the target
    int volumePercent = 0;         ///< of what was promised
    int responseMinutes = 0;       ///< median, working time
    int resolutionMinutes = 0;     ///< median, working time
    int reopened = 0;              ///< of resolved issues
    int issues = 0;                ///< per delivered lead
    int financial = 0;             ///< of issues
    int lagPercent = 0;            ///< days since the last talk, of the agreed cadence
    std::array<int, 4> emotions{}; ///< weights of exceptional, meeting, below, poor
    int reviewsOnTime = 0;
    int itemsOnTime = 0;
    int growth = 0; ///< of volume a year, may be negative
    int promoters = 0;
    int detractors = 0;
    int satisfied = 0;
    int easePercent = 0; ///< mean place on a scale of ease
    int approved = 0;    ///< of decided returns
};

/// One believable buyer of the grade: the grade's ranges, each drawn by itself.
[[nodiscard]] Profile drawProfile(Grade grade, Random &random);

} // namespace touchbase::demo
