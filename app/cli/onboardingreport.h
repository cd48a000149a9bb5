// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboarding/standing.h"

#include <QJsonObject>

namespace touchbase::cli {

/// An onboarding as `onboarding --json` tells it.
[[nodiscard]] QJsonObject onboardingJson(const BuyerOnboarding &onboarding, Day asOf);
/// The same of a buyer whose gate was overridden and who has none.
[[nodiscard]] QJsonObject overrideJson(const Buyer &buyer, Day asOf);

/// An onboarding for people, on standard output.
void sayOnboarding(const BuyerOnboarding &onboarding);

} // namespace touchbase::cli
