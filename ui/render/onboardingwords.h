// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboarding/standing.h"

#include <functional>

namespace touchbase::render {

// How an onboarding stands, in the words of people: the same in the window and on the command line.

/// "On track".
[[nodiscard]] QString nameOf(rules::OnboardingState state);
[[nodiscard]] QString nameOf(StepForm form);
/// A condition of the gate: "The 14-day review is held".
[[nodiscard]] QString conditionOf(GateDemand demand);
/// What is asked for where it is missing: "the 14-day review, held".
[[nodiscard]] QString missingOf(GateDemand demand);
/// Why it is behind or stuck, as a sentence; blank where it is neither. `dayText` writes days.
[[nodiscard]] QString reasonOf(const BuyerOnboarding &onboarding, const std::function<QString(Day)> &dayText);
/// "1 day late".
[[nodiscard]] QString lateText(int days);

} // namespace touchbase::render
