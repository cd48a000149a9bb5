// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/model.h"

namespace touchbase::score {

namespace {

constexpr std::nullopt_t noWindow = std::nullopt;

/// The table of score.md, section 2, row by row: weight, points, W, n_full.
PerMeasure<MeasureModel> defaultMeasures()
{
    return {{{
        {6, {{40, 0}, {60, 35}, {75, 62}, {90, 82}, {100, 100}}, noWindow, 5},  // onboarding.on_time
        {4, {{3, 100}, {7, 82}, {14, 62}, {30, 35}, {45, 0}}, noWindow, 1},     // onboarding.first_lead
        {16, {{2, 100}, {3, 82}, {8, 62}, {10, 35}, {20, 0}}, 90, 100},         // delivery.dispute_rate
        {14, {{0.5, 100}, {1.5, 82}, {3, 62}, {5, 35}, {10, 0}}, 91, 2000},     // delivery.consistency
        {6, {{10, 0}, {30, 35}, {40, 62}, {70, 82}, {80, 100}}, 90, 100},       // delivery.contact_rate
        {6, {{20, 0}, {60, 35}, {80, 62}, {100, 82}, {120, 100}}, 90, 200},     // delivery.conversion
        {5, {{25, 0}, {50, 35}, {75, 62}, {90, 82}, {100, 100}}, 28, 1},        // delivery.volume
        {8, {{4, 100}, {8, 82}, {10, 62}, {20, 35}, {40, 0}}, 90, 3},           // support.first_response
        {8, {{10, 100}, {20, 82}, {50, 62}, {100, 35}, {200, 0}}, 90, 3},       // support.resolution
        {4, {{0, 100}, {5, 82}, {15, 62}, {30, 35}, {60, 0}}, 180, 5},          // support.reopened
        {3, {{0.5, 100}, {1, 82}, {2, 62}, {4, 35}, {8, 0}}, 90, 100},          // support.volume
        {6, {{1, 100}, {1.25, 82}, {1.75, 62}, {3, 35}, {5, 0}}, noWindow, 1},  // account.recency
        {5, {{0, 0}, {100, 100}}, 90, 3},                                       // account.emotion
        {3, {{0, 0}, {50, 35}, {75, 62}, {100, 100}}, 365, 1},                  // account.reviews
        {5, {{-50, 0}, {-25, 35}, {-10, 62}, {0, 82}, {10, 100}}, noWindow, 1}, // financial.spend_trend
        {2, {{0, 100}, {1, 72}, {2, 50}, {3, 35}, {5, 0}}, 90, 1},              // financial.billing_issues
        {8, {{-60, 0}, {-10, 40}, {0, 55}, {30, 82}, {40, 100}}, 180, 5},       // voice.nps
        {5, {{30, 0}, {55, 35}, {70, 62}, {80, 82}, {90, 100}}, 180, 5},        // voice.csat
        {5, {{15, 0}, {40, 35}, {55, 62}, {70, 82}, {85, 100}}, 180, 5},        // voice.ease
    }}};
}

} // namespace

Model defaultModel()
{
    Model model;
    model.name = QStringLiteral("default");
    model.measures = defaultMeasures();
    model.ceilings = {{Measure::DisputeRate, {{0, 40}, {35, 65}, {62, 100}}},
                      {Measure::Resolution, {{0, 55}, {35, 80}, {62, 100}}},
                      {Measure::Recency, {{0, 70}, {35, 90}, {62, 100}}}};
    return model;
}

} // namespace touchbase::score
