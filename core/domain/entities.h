// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/buyer.h"
#include "domain/checklist.h"
#include "domain/commerce.h"
#include "domain/contact.h"
#include "domain/decision.h"
#include "domain/delivery.h"
#include "domain/entity.h"
#include "domain/expectation.h"
#include "domain/improvement.h"
#include "domain/issue.h"
#include "domain/review.h"
#include "domain/survey.h"
#include "domain/task.h"
#include "domain/touchpoint.h"

/// Every entity that a workspace keeps, for code that is written once for all of them.
// clang-format off
#define TOUCHBASE_ENTITIES(X) \
    X(Buyer) X(BuyerAlias) X(StageChange) X(PostMortem) X(Pause) X(Contact) X(Expectation) X(Touchpoint) X(Source) \
    X(Delivery) X(DeliveryQuality) X(LeadReturn) X(ReturnsCoverage) X(DeliveriesCoverage) X(ReturnReason) \
    X(ConsumerDay) X(Issue) X(Survey) X(SurveyRequest) X(Theme) X(SurveyTheme) X(Review) X(Recommendation) X(Goal) \
    X(ChecklistTemplate) X(ChecklistTemplateItem) X(Checklist) X(ChecklistItem) X(Task) X(AlertDecision) X(Incident) \
    X(IncidentBuyer) X(Opportunity) X(Terms) X(Credit) X(AccountPlan) X(Relationship) X(Tag) X(BuyerTag) \
    X(Attachment) X(SavedView) X(ContextEvent) X(Initiative) X(ScoreModelVersion) X(Setting) X(Holiday) X(ExportNote)
// clang-format on
