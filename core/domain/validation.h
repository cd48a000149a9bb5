// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/problem.h"

namespace touchbase {

// What a person may enter, kind by kind: `tidyAndCheck` tidies a value in place (fieldcheck.h) and answers everything
// that is wrong with it, told beside the field; nothing is wrong where the answer is empty. Forms ask it while one
// types, operations before they write. Limits and rules are those of files (record.cpp, rules.h), so that what was
// entered can be exported and imported again. Whether a name is taken, or a row exists, only the workspace knows.

[[nodiscard]] Problems tidyAndCheck(Buyer &buyer);
[[nodiscard]] Problems tidyAndCheck(BuyerAlias &alias);
[[nodiscard]] Problems tidyAndCheck(StageChange &change);
[[nodiscard]] Problems tidyAndCheck(PostMortem &postMortem);
[[nodiscard]] Problems tidyAndCheck(Pause &pause);
[[nodiscard]] Problems tidyAndCheck(Contact &contact);
[[nodiscard]] Problems tidyAndCheck(Expectation &expectation);
[[nodiscard]] Problems tidyAndCheck(Touchpoint &touchpoint);
[[nodiscard]] Problems tidyAndCheck(Issue &issue);
[[nodiscard]] Problems tidyAndCheck(Survey &survey);
[[nodiscard]] Problems tidyAndCheck(SurveyRequest &request);
[[nodiscard]] Problems tidyAndCheck(Theme &theme);
[[nodiscard]] Problems tidyAndCheck(Task &task);
[[nodiscard]] Problems tidyAndCheck(Review &review);
[[nodiscard]] Problems tidyAndCheck(Recommendation &recommendation);
[[nodiscard]] Problems tidyAndCheck(Goal &goal);
[[nodiscard]] Problems tidyAndCheck(ChecklistTemplate &checklistTemplate);
[[nodiscard]] Problems tidyAndCheck(ChecklistTemplateItem &item);
[[nodiscard]] Problems tidyAndCheck(Checklist &checklist);
[[nodiscard]] Problems tidyAndCheck(ChecklistItem &item);
[[nodiscard]] Problems tidyAndCheck(Source &source);
[[nodiscard]] Problems tidyAndCheck(Delivery &delivery);
[[nodiscard]] Problems tidyAndCheck(DeliveryQuality &quality);
[[nodiscard]] Problems tidyAndCheck(LeadReturn &leadReturn);
[[nodiscard]] Problems tidyAndCheck(ReturnReason &reason);
[[nodiscard]] Problems tidyAndCheck(ReturnsCoverage &coverage);
[[nodiscard]] Problems tidyAndCheck(DeliveriesCoverage &coverage);
[[nodiscard]] Problems tidyAndCheck(ConsumerDay &day);
[[nodiscard]] Problems tidyAndCheck(Opportunity &opportunity);
[[nodiscard]] Problems tidyAndCheck(Terms &terms);
[[nodiscard]] Problems tidyAndCheck(Credit &credit);
[[nodiscard]] Problems tidyAndCheck(AccountPlan &plan);
[[nodiscard]] Problems tidyAndCheck(Relationship &relationship);
[[nodiscard]] Problems tidyAndCheck(Tag &tag);
[[nodiscard]] Problems tidyAndCheck(Attachment &attachment);
[[nodiscard]] Problems tidyAndCheck(SavedView &view);
[[nodiscard]] Problems tidyAndCheck(AlertDecision &decision);
[[nodiscard]] Problems tidyAndCheck(Incident &incident);
[[nodiscard]] Problems tidyAndCheck(IncidentBuyer &buyer);
[[nodiscard]] Problems tidyAndCheck(ContextEvent &event);
[[nodiscard]] Problems tidyAndCheck(Initiative &initiative);
[[nodiscard]] Problems tidyAndCheck(ScoreModelVersion &model);
[[nodiscard]] Problems tidyAndCheck(Setting &setting);
[[nodiscard]] Problems tidyAndCheck(Holiday &holiday);

} // namespace touchbase
