// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/horizon.h"

#include <algorithm>

namespace touchbase::score {

namespace {

/// spend_trend: 90 days that end up to 89 days before D, and their base 365 days earlier.
constexpr int spendDays = 89 + 365 + 90;

int windowOf(const Model &model, Measure measure)
{
    return model.measures[measure].windowDays.value_or(0);
}

/// The window and the one before it.
int bothWindows(const Model &model, Measure measure)
{
    return 2 * windowOf(model, measure);
}

/// A matured window ends returnWindowDays before D; one of whole weeks up to six days earlier.
int deliveryDays(const Model &model, int returnWindowDays)
{
    return std::max({spendDays, returnWindowDays + bothWindows(model, Measure::DisputeRate),
                     returnWindowDays + 6 + bothWindows(model, Measure::Consistency),
                     bothWindows(model, Measure::ContactRate), bothWindows(model, Measure::Conversion),
                     windowOf(model, Measure::Volume), bothWindows(model, Measure::IssueVolume)});
}

/// support.volume looks at a window that ends up to a window before D.
int issueDays(const Model &model)
{
    return std::max({windowOf(model, Measure::FirstResponse), windowOf(model, Measure::Resolution),
                     bothWindows(model, Measure::Reopened), bothWindows(model, Measure::IssueVolume),
                     windowOf(model, Measure::BillingIssues)});
}

} // namespace

Horizon horizonOf(const Model &model, int returnWindowDays)
{
    const int answers = std::max(bothWindows(model, Measure::Csat), bothWindows(model, Measure::Ease));
    return {deliveryDays(model, returnWindowDays), std::max(bothWindows(model, Measure::Emotion), answers),
            issueDays(model), std::max(bothWindows(model, Measure::Nps), answers),
            bothWindows(model, Measure::Reviews)};
}

} // namespace touchbase::score
