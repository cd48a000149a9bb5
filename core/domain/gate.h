// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/word.h"
#include "domain/buyer.h"

#include <optional>
#include <vector>

namespace touchbase {

// The gate: a new buyer becomes active only after its 14-day review was held, or for a written reason. What applies to
// a person applies to files too (formats.md, "The gate at the door"), so both ask `isGateOpen`, with facts that
// store/gatefacts.h reads.

/// For so many days after signing a buyer is new.
inline constexpr int gateDays = 90;

/// An onboarding checklist as the gate looks at it.
struct OnboardingFacts {
    bool completed = false;    ///< `completeChecklist` was performed
    bool imported = false;     ///< a file brought it, which cannot say whether it was completed
    bool hasOpenSteps = false; ///< a step is not done that is not known to be optional
    bool workedOnHere = false; ///< such a step was ticked here
};

/// An onboarding runs from its start until it is completed. One that a file brought with all its steps done is over.
[[nodiscard]] constexpr bool doesOnboardingRun(const OnboardingFacts &facts)
{
    return !facts.completed && (!facts.imported || facts.hasOpenSteps || facts.workedOnHere);
}

struct GateFacts {
    std::optional<Day> signedOn = {};
    bool onboardingRuns = false;
    std::optional<Day> heldOn = {};         ///< when the last 14-day review was held, as written here
    std::optional<Day> importedHeldOn = {}; ///< the same as a file says, which counts only where no onboarding runs
    bool overridden = false;                ///< a reason was written
};

/// Whether the 14-day review of the present spell was held.
[[nodiscard]] constexpr bool isReviewHeld(const GateFacts &facts)
{
    const auto isOfSpell = [&facts](std::optional<Day> day) {
        return day && (!facts.signedOn || *day >= *facts.signedOn);
    };
    return isOfSpell(facts.heldOn) || (!facts.onboardingRuns && isOfSpell(facts.importedHeldOn));
}

/// Whether the buyer may be active on a day.
[[nodiscard]] constexpr bool isGateOpen(const GateFacts &facts, Day day)
{
    const bool isNew = facts.signedOn && day - *facts.signedOn <= gateDays;
    return (!isNew && !facts.onboardingRuns) || isReviewHeld(facts) || facts.overridden;
}

/// What completing an onboarding demands.
enum class GateDemand {
    Review14Day,          ///< held in the present spell
    Recommendations,      ///< at least two, of that review
    RequiredItems,        ///< done
    ValidatedExpectations ///< those in force were validated with the buyer
};
template <>
struct Words<GateDemand> {
    static constexpr std::array<std::string_view, 4> table{"review_14_day", "recommendations", "required_items",
                                                           "validated_expectations"};
};
inline constexpr int recommendationsDemanded = 2;

struct CompletionFacts {
    GateFacts gate;
    int recommendations = 0; ///< of the 14-day review
    bool hasOpenSteps = false;
    bool expectationsValidated = false;
};

/// What is missing before an onboarding can be completed; nothing where a reason was written.
[[nodiscard]] inline std::vector<GateDemand> missingForCompletion(const CompletionFacts &facts)
{
    std::vector<GateDemand> missing;
    if (facts.gate.overridden)
        return missing;
    if (!isReviewHeld(facts.gate))
        missing.push_back(GateDemand::Review14Day);
    if (facts.recommendations < recommendationsDemanded)
        missing.push_back(GateDemand::Recommendations);
    if (facts.hasOpenSteps)
        missing.push_back(GateDemand::RequiredItems);
    if (!facts.expectationsValidated)
        missing.push_back(GateDemand::ValidatedExpectations);
    return missing;
}

} // namespace touchbase
