// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/buyer.h"

#include <optional>

namespace touchbase {

// The gate: a new buyer becomes active only after its 14-day review was held, or for a written reason. What applies to
// a person applies to files too (formats.md, "The gate at the door").

/// For so many days after signing a buyer is new.
inline constexpr int gateDays = 90;

struct GateFacts {
    std::optional<Day> signedOn;
    bool onboardingRuns = false; ///< an onboarding that was not completed
    bool reviewHeld = false;     ///< the 14-day review, since signing
    bool overridden = false;     ///< a reason was written
};

/// Whether the buyer may be active on a day.
[[nodiscard]] constexpr bool isGateOpen(const GateFacts &facts, Day day)
{
    const bool isNew = facts.signedOn && day - *facts.signedOn <= gateDays;
    return (!isNew && !facts.onboardingRuns) || facts.reviewHeld || facts.overridden;
}

} // namespace touchbase
