// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/profile.h"

#include "operations/demo/vertical.h"

namespace touchbase::demo {

namespace {

struct ProfileRange {
    Range dispute, swing, contact, conversionPercent, volumePercent, responseMinutes, resolutionMinutes, reopened,
        issues, financial, lagPercent;
    std::array<int, 4> emotions;
    Range reviewsOnTime, itemsOnTime, growth, promoters, detractors, satisfied, easePercent;
};

// From exceptional to poor, around the figures of the source document: top, both edges of typical, problem.
constexpr std::array<ProfileRange, 5> ranges{{
    {{150, 250},
     {30, 80},
     {6700, 7800},
     {104, 118},
     {92, 101},
     {70, 150},
     {260, 480},
     {200, 600},
     {50, 100},
     {100, 300},
     {20, 90},
     {40, 53, 6, 1},
     {9000, 10'000},
     {9200, 10'000},
     {400, 1100},
     {5600, 7200},
     {300, 900},
     {8800, 9600},
     {77, 87}},
    {{340, 560},
     {110, 200},
     {4800, 6200},
     {90, 106},
     {84, 96},
     {180, 300},
     {700, 1300},
     {600, 1200},
     {100, 160},
     {200, 500},
     {50, 140},
     {13, 64, 18, 5},
     {7800, 9400},
     {8400, 9400},
     {-400, 500},
     {3200, 4400},
     {1200, 2400},
     {7000, 8400},
     {61, 72}},
    {{520, 800},
     {170, 300},
     {4300, 5300},
     {80, 95},
     {76, 90},
     {260, 380},
     {1100, 2000},
     {1000, 1800},
     {140, 220},
     {400, 800},
     {90, 190},
     {8, 56, 27, 9},
     {6500, 8200},
     {7200, 8600},
     {-1200, 0},
     {2600, 3600},
     {2000, 3000},
     {6400, 7600},
     {54, 66}},
    {{800, 1050},
     {300, 480},
     {3600, 4400},
     {64, 80},
     {60, 76},
     {420, 700},
     {2200, 3800},
     {1800, 2800},
     {230, 360},
     {700, 1200},
     {160, 280},
     {3, 38, 38, 21},
     {4000, 6000},
     {5500, 7000},
     {-2400, -1000},
     {1400, 2400},
     {3400, 4600},
     {4800, 6200},
     {40, 52}},
    {{940, 1060},
     {520, 700},
     {3500, 3800},
     {42, 58},
     {42, 56},
     {900, 1400},
     {5000, 7600},
     {3000, 4200},
     {380, 560},
     {1200, 1800},
     {330, 450},
     {0, 14, 40, 46},
     {1000, 2500},
     {3500, 5000},
     {-4200, -3000},
     {400, 1000},
     {6000, 7400},
     {2600, 4000},
     {22, 34}},
}};

} // namespace

Profile drawProfile(Grade grade, Random &random)
{
    const ProfileRange &range = ranges[static_cast<size_t>(grade)];
    const auto draw = [&random](Range of) { return random.between(of.lowest, of.highest); };
    Profile profile;
    profile.dispute = draw(range.dispute);
    profile.swing = draw(range.swing);
    profile.contact = draw(range.contact);
    profile.conversionPercent = draw(range.conversionPercent);
    profile.volumePercent = draw(range.volumePercent);
    profile.responseMinutes = draw(range.responseMinutes);
    profile.resolutionMinutes = draw(range.resolutionMinutes);
    profile.reopened = draw(range.reopened);
    profile.issues = draw(range.issues);
    profile.financial = draw(range.financial);
    profile.lagPercent = draw(range.lagPercent);
    profile.emotions = range.emotions;
    profile.reviewsOnTime = draw(range.reviewsOnTime);
    profile.itemsOnTime = draw(range.itemsOnTime);
    profile.growth = draw(range.growth);
    profile.promoters = draw(range.promoters);
    profile.detractors = draw(range.detractors);
    profile.satisfied = draw(range.satisfied);
    profile.easePercent = draw(range.easePercent);
    profile.approved = random.between(6000, 9200);
    return profile;
}

} // namespace touchbase::demo
