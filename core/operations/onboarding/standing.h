// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "operations/onboarding/gateoverride.h"
#include "operations/scoring/portfolio.h"
#include "rules/onboarding.h"

namespace touchbase {

/// A step of an onboarding, as it stands on a day.
struct StepStanding {
    Stored<ChecklistItem> item;
    std::optional<Day> fallsOn; ///< the working day on which it is due, after pauses
    bool isDone;
    bool waits; ///< for the step that it depends on
};

/// The onboarding of a buyer on a day: the checklist that runs, or the last one.
struct BuyerOnboarding {
    Stored<Buyer> buyer;
    Stored<Checklist> checklist;
    std::vector<StepStanding> steps; ///< in their order
    std::vector<Pause> pauses;       ///< that shifted it, with their reasons
    rules::OnboardingStanding standing;
    std::vector<GateDemand> missing;  ///< before it can be completed
    std::optional<int> firstLeadDays; ///< from the start to the first delivered lead
    std::optional<Day> reviewHeldOn;  ///< the 14-day review, of a file or not
    GateFacts gate = {};              ///< what the demands were judged by

    [[nodiscard]] bool isGateOpen() const { return missing.empty(); }
    /// Why the gate is not waited for; blank: it is.
    [[nodiscard]] const QString &overrideReason() const { return buyer.value.gateOverride; }
};

/// Nothing where the buyer has no onboarding that began by then. UnknownRow.
[[nodiscard]] Result<std::optional<BuyerOnboarding>> loadOnboarding(const Reader &reader, const ScoreSetup &setup,
                                                                    BuyerId buyer, Day asOf);
/// Every onboarding that runs on a day, those of the earliest start first.
[[nodiscard]] Result<std::vector<BuyerOnboarding>> loadRunningOnboardings(const Reader &reader, const ScoreSetup &setup,
                                                                          Day asOf);

} // namespace touchbase
