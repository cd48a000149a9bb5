// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today/rulesetup.h"

namespace touchbase {

Result<RuleSetup> ruleSetup(const WorkspaceSettings &settings)
{
    auto alerts = rules::alertRulesFromJson(settings.alertRules);
    if (!alerts)
        return failure(alerts.error());
    auto reviews = rules::reviewPlansFromJson(settings.reviewPlan);
    if (!reviews)
        return failure(reviews.error());
    return RuleSetup{*std::move(alerts), *std::move(reviews)};
}

} // namespace touchbase
