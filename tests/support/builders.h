// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

namespace touchbase::test {

[[nodiscard]] Day day(const char *iso);
[[nodiscard]] Instant at(const char *iso);

// Valid values with every required field filled; a test changes what it is about.

[[nodiscard]] Buyer aBuyer(const QString &name = QStringLiteral("Acme Insurance"));
[[nodiscard]] Contact aContact(BuyerId buyer, const QString &name = QStringLiteral("Maria Lopez"));
[[nodiscard]] Expectation anExpectation(BuyerId buyer);
[[nodiscard]] Pause aPause(BuyerId buyer);
[[nodiscard]] Touchpoint aTouchpoint(BuyerId buyer);
[[nodiscard]] Issue anIssue(BuyerId buyer);
[[nodiscard]] Survey aSurvey(BuyerId buyer);
[[nodiscard]] Task aTask(std::optional<BuyerId> buyer = std::nullopt);
[[nodiscard]] Review aReview(BuyerId buyer);
[[nodiscard]] Checklist aChecklist(BuyerId buyer);
[[nodiscard]] ChecklistItem aChecklistItem(Id<Checklist> checklist,
                                           const QString &title = QStringLiteral("Kick-off call"));
[[nodiscard]] Delivery aDelivery(BuyerId buyer);
[[nodiscard]] LeadReturn aReturn(BuyerId buyer);
[[nodiscard]] Terms someTerms(BuyerId buyer);
[[nodiscard]] Credit aCredit(BuyerId buyer);
[[nodiscard]] Opportunity anOpportunity(BuyerId buyer);
[[nodiscard]] PostMortem aPostMortem(BuyerId buyer);
[[nodiscard]] Relationship aRelationship(BuyerId buyer);
[[nodiscard]] AccountPlan anAccountPlan(BuyerId buyer);
[[nodiscard]] Incident anIncident();
[[nodiscard]] ContextEvent aContextEvent();
[[nodiscard]] Initiative anInitiative();
[[nodiscard]] SavedView aSavedView();
[[nodiscard]] Recommendation aRecommendation(Id<Review> review);
[[nodiscard]] Goal aGoal(Id<Review> review);
[[nodiscard]] AlertDecision anAlertDecision(BuyerId buyer);
[[nodiscard]] Source aSource(const QString &name = QStringLiteral("Web"));
[[nodiscard]] ConsumerDay aConsumerDay(SourceId source);
[[nodiscard]] DeliveryQuality aDeliveryQuality(BuyerId buyer);
[[nodiscard]] SurveyRequest aSurveyRequest(BuyerId buyer);
[[nodiscard]] ChecklistTemplate aTemplate();
/// Of a buyer's own record.
[[nodiscard]] Attachment anAttachment(const Stored<Buyer> &buyer);

} // namespace touchbase::test
