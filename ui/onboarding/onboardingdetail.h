// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/onboarding/standing.h"
#include "report/firstreview.h"

namespace touchbase::ui {

/// All that is shown of one onboarding.
struct OnboardingDetail {
    Stored<Buyer> buyer;
    std::optional<BuyerOnboarding> onboarding;    ///< nothing where none was ever started
    std::optional<GateOverride> override;         ///< that stands now, as far as the history knows who wrote it
    std::optional<report::FrozenNumbers> numbers; ///< of the first days, while it runs
    Currency currency;
};

[[nodiscard]] Result<OnboardingDetail> loadOnboardingDetail(const Reader &reader, const ScoreSetup &setup,
                                                            BuyerId buyer, Day today);

/// Whether a change may show in an onboarding: of its buyer, or of any where none is named.
[[nodiscard]] bool concernsOnboarding(const ChangeSet &changeSet);

/// "“They signed a year ago” (Dana Whitfield, 12 Mar 2026)", of an override that stands; blank where none does.
[[nodiscard]] QString overrideText(const OnboardingDetail &detail, const Desk &desk);

/// The person who runs it: whom most of its steps belong to, or else the owner of the buyer.
[[nodiscard]] QString specialistOf(const BuyerOnboarding &onboarding);

/// What to do next, whose it is and how late: "Return terms, 3 days late".
[[nodiscard]] QString nextText(const BuyerOnboarding &onboarding, const Desk &desk);
/// The required steps that are late, or nothing.
[[nodiscard]] QString lateOwners(const BuyerOnboarding &onboarding);

} // namespace touchbase::ui
