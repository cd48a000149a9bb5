// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/measures.h"

namespace touchbase::score {

bool isPooled(Measure measure)
{
    switch (measure) {
    case Measure::DisputeRate:
    case Measure::ContactRate:
    case Measure::Conversion:
    case Measure::Reopened:
    case Measure::Emotion:
    case Measure::Reviews:
    case Measure::Nps:
    case Measure::Csat:
    case Measure::Ease:
        return true;
    default:
        return false;
    }
}

bool hasWindow(Measure measure)
{
    return measure != Measure::OnTime && measure != Measure::FirstLead && measure != Measure::Recency
           && measure != Measure::SpendTrend;
}

bool isForgivenInCoverage(Measure measure)
{
    return measure == Measure::FirstResponse || measure == Measure::Resolution || measure == Measure::Reopened;
}

Group groupOf(Measure measure)
{
    if (measure <= Measure::FirstLead)
        return Group::Onboarding;
    if (measure <= Measure::Volume)
        return Group::Delivery;
    if (measure <= Measure::IssueVolume)
        return Group::Support;
    if (measure <= Measure::Reviews)
        return Group::Account;
    return measure <= Measure::BillingIssues ? Group::Financial : Group::Voice;
}

} // namespace touchbase::score
