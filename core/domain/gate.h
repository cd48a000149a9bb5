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
    bool withDecisionMaker = false;         ///< somebody of that role took part in the last one
    int recommendations = 0;                ///< of the last one
    bool hasOpenSteps = false;              ///< of an onboarding that runs
    bool expectationsValidated = false;     ///< those in force, with the buyer
};

/// Whether the 14-day review of the present spell was held.
[[nodiscard]] constexpr bool isReviewHeld(const GateFacts &facts)
{
    const auto isOfSpell = [&facts](std::optional<Day> day) {
        return day && (!facts.signedOn || *day >= *facts.signedOn);
    };
    return isOfSpell(facts.heldOn) || (!facts.onboardingRuns && isOfSpell(facts.importedHeldOn));
}

/// What completing an onboarding demands.
enum class GateDemand {
    Review14Day,          ///< held in the present spell
    DecisionMaker,        ///< took part in it
    Recommendations,      ///< at least two, of that review
    RequiredItems,        ///< done
    ValidatedExpectations ///< those in force were validated with the buyer
};
template <>
struct Words<GateDemand> {
    static constexpr std::array<std::string_view, 5> table{"review_14_day", "decision_maker", "recommendations",
                                                           "required_items", "validated_expectations"};
};
inline constexpr int recommendationsDemanded = 2;

/// What is missing before an onboarding can be completed; nothing where a reason was written.
[[nodiscard]] inline std::vector<GateDemand> missingForCompletion(const GateFacts &facts)
{
    std::vector<GateDemand> missing;
    if (facts.overridden)
        return missing;
    const auto demand = [&missing](GateDemand what, bool isMet) {
        if (!isMet)
            missing.push_back(what);
    };
    const bool isHeld = isReviewHeld(facts);
    demand(GateDemand::Review14Day, isHeld);
    demand(GateDemand::DecisionMaker, isHeld && facts.withDecisionMaker);
    demand(GateDemand::Recommendations, isHeld && facts.recommendations >= recommendationsDemanded);
    demand(GateDemand::RequiredItems, !facts.hasOpenSteps);
    demand(GateDemand::ValidatedExpectations, facts.expectationsValidated);
    return missing;
}

/// What is missing before the buyer may be active on a day. As long as an onboarding runs that is all that completing
/// it demands, so that no stage, file or command is a way round; a new buyer without one needs its review.
[[nodiscard]] inline std::vector<GateDemand> missingForActive(const GateFacts &facts, Day day)
{
    if (facts.overridden)
        return {};
    if (facts.onboardingRuns)
        return missingForCompletion(facts);
    const bool isNew = facts.signedOn && day - *facts.signedOn <= gateDays;
    return isNew && !isReviewHeld(facts) ? std::vector{GateDemand::Review14Day} : std::vector<GateDemand>();
}

/// Whether the buyer may be active on a day.
[[nodiscard]] inline bool isGateOpen(const GateFacts &facts, Day day)
{
    return missingForActive(facts, day).empty();
}

} // namespace touchbase
