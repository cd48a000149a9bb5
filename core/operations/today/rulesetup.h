// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/alertrules.h"
#include "rules/schedule.h"
#include "settings/workspacesettings.h"

namespace touchbase {

/// How the rules and the schedule of reviews are set in a workspace. BadNumber where what is stored cannot be read.
struct RuleSetup {
    rules::AlertRules alerts;
    rules::ReviewPlans reviews;
};
[[nodiscard]] Result<RuleSetup> ruleSetup(const WorkspaceSettings &settings);

} // namespace touchbase
