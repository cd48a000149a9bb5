// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// How a checklist is started from a template (templatelist.h). Its items are due so many days after the start, pauses
/// or not, and belong to whom their role names: the account manager is the buyer's owner, the specialist the one who is
/// named here, or the owner again.
struct StartOptions {
    Day today;
    QString specialist = {};
    QString templateName = {}; ///< blank: the one of the buyer's vertical, for an onboarding
};

/// Starts the onboarding of a buyer on the day it signed, or today where it did not, which signs it. Its stage becomes
/// onboarding, but for one that is paused, or active by an override. OnboardingRuns; BuyerLeft for one that churned and
/// did not come back; UnknownTemplate.
[[nodiscard]] Operation startOnboarding(BuyerId buyer, StartOptions options);

/// Starts another template today: a recovery playbook, an audit. UnknownTemplate; NameTaken where it was started today.
[[nodiscard]] Operation startPlaybook(BuyerId buyer, StartOptions options);

} // namespace touchbase::operations
