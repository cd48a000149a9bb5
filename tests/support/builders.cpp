// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

namespace touchbase::test {

Day day(const char *iso)
{
    return Day::parse(std::string_view(iso)).value();
}

Instant at(const char *iso)
{
    return Instant::parse(std::string_view(iso)).value();
}

Buyer aBuyer(const QString &name)
{
    return {.uid = {},
            .name = name,
            .vertical = Vertical::Insurance,
            .stage = Stage::Active,
            .owner = QStringLiteral("Ada"),
            .signedOn = day("2024-01-15"),
            .churnedOn = {},
            .churnReason = {},
            .currency = {},
            .externalId = {},
            .acquisitionSource = {},
            .referredBy = {},
            .notes = {},
            .gateOverride = {}};
}

Contact aContact(BuyerId buyer, const QString &name)
{
    return {{}, buyer, name, ContactRole::DecisionMaker, QStringLiteral("maria@example.com"), {}, Channel::Call, {}};
}

Expectation anExpectation(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .validFrom = day("2026-01-01"),
            .weeklyVolume = 120.0,
            .maxDisputeRate = 8.0,
            .returnWindowDays = 10,
            .targetContactRate = 55.0,
            .targetConversionRate = {},
            .responseHours = 4.0,
            .cadenceDays = 14.0,
            .coverageArea = QStringLiteral("Texas"),
            .leadTypes = {},
            .exclusivity = {},
            .validatedOn = {},
            .validatedBy = {}};
}

Pause aPause(BuyerId buyer)
{
    return {buyer, day("2026-02-01"), {}, QStringLiteral("season")};
}

Touchpoint aTouchpoint(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .at = at("2026-03-12T14:30:00Z"),
            .channel = Channel::Call,
            .direction = Direction::Outbound,
            .area = Area::Delivery,
            .contacts = QStringLiteral("Maria Lopez"),
            .summary = QStringLiteral("Volume is fine"),
            .emotion = Emotion::Meeting,
            .csat = 4,
            .ease = {},
            .proactive = true,
            .minutes = 12.5,
            .author = QStringLiteral("Ada")};
}

Issue anIssue(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .openedAt = at("2026-03-10T09:00:00Z"),
            .firstResponseAt = {},
            .resolvedAt = {},
            .area = Area::Delivery,
            .severity = Severity::Normal,
            .channel = Channel::Email,
            .subject = QStringLiteral("Wrong phone numbers"),
            .rootCause = {},
            .reopened = {},
            .escalated = {},
            .incident = {}};
}

Survey aSurvey(BuyerId buyer)
{
    return {{},
            buyer,
            at("2026-03-01T10:00:00Z"),
            SurveyKind::Nps,
            9,
            0,
            10,
            false,
            QStringLiteral("Maria Lopez"),
            QStringLiteral("Good leads"),
            {},
            {}};
}

Task aTask(std::optional<BuyerId> buyer)
{
    return {{}, buyer, QStringLiteral("Send the report"), day("2026-03-20"), {}, QStringLiteral("Ada"), {}};
}

Review aReview(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .kind = ReviewKind::Quarterly,
            .dueOn = day("2026-04-01"),
            .heldOn = {},
            .movedReason = {},
            .frozenAt = {},
            .frozen = {},
            .summary = {},
            .wins = {},
            .problems = {},
            .internalNotes = {}};
}

Checklist aChecklist(BuyerId buyer)
{
    return {{}, buyer, ChecklistKind::Onboarding, QStringLiteral("Onboarding"), day("2026-03-01"), {}, {}, {}};
}

ChecklistItem aChecklistItem(Id<Checklist> checklist, const QString &title)
{
    return {checklist, 1, title, day("2026-03-03"), {}, true, QStringLiteral("Ada"), {}};
}

Delivery aDelivery(BuyerId buyer)
{
    return {buyer, day("2026-03-10"), {}, 20, 1, 11, 2, Minor{50'000}, {}};
}

LeadReturn aReturn(BuyerId buyer)
{
    return {buyer,
            QStringLiteral("L4711"),
            QStringLiteral("4711"),
            {},
            day("2026-03-10"),
            day("2026-03-12"),
            QStringLiteral("wrong number"),
            ReturnStatus::Pending,
            {},
            Minor{2'500},
            {}};
}

Terms someTerms(BuyerId buyer)
{
    return {{}, buyer, day("2026-01-01"), Minor{2'500}, QStringLiteral("net 30"), 50, Minor{4'000'000}, 40.0, 35.0};
}

Credit aCredit(BuyerId buyer)
{
    return {{}, buyer, day("2026-03-11"), Minor{12'500}, QStringLiteral("wrong numbers"), {}, {}};
}

Opportunity anOpportunity(BuyerId buyer)
{
    return {{},
            buyer,
            QStringLiteral("volume"),
            QStringLiteral("A second state"),
            Minor{500'000},
            QStringLiteral("send an offer"),
            day("2026-04-01"),
            {},
            {}};
}

PostMortem aPostMortem(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .day = day("2026-03-01"),
            .outcome = Outcome::Churned,
            .cause = QStringLiteral("quality"),
            .competitor = {},
            .preventable = true,
            .earliestSignal = {},
            .winBackOn = {},
            .notes = {}};
}

Relationship aRelationship(BuyerId buyer)
{
    return {buyer, day("2026-03-01"), 7, 8, 6, {}, {}};
}

AccountPlan anAccountPlan(BuyerId buyer)
{
    return {buyer, QStringLiteral("more volume on weekdays"), {}, {}, QStringLiteral("post")};
}

Incident anIncident()
{
    return {{}, QStringLiteral("A bad source"), day("2026-03-02"), {}, {}, {}, {}, {}, {}};
}

ContextEvent aContextEvent()
{
    return {{},
            QStringLiteral("season"),
            QStringLiteral("Open enrolment"),
            day("2025-11-01"),
            day("2026-01-15"),
            Vertical::Medicare,
            {}};
}

Initiative anInitiative()
{
    return {.uid = {},
            .title = QStringLiteral("Check phone numbers"),
            .problem = QStringLiteral("wrong numbers"),
            .impact = 4,
            .volume = 3,
            .effort = 2,
            .alignment = 5,
            .pilot = {},
            .changedOn = {},
            .measure = QStringLiteral("dispute rate"),
            .cost = {},
            .currency = {},
            .result = {},
            .closedOn = {}};
}

SavedView aSavedView()
{
    return {{}, QStringLiteral("At risk"), QStringLiteral("{}"), 0};
}

Recommendation aRecommendation(Id<Review> review)
{
    return {{}, review, 1, QStringLiteral("Pause the source"), QStringLiteral("Ada"), {}, {}};
}

Goal aGoal(Id<Review> review)
{
    return {{},
            review,
            1,
            QStringLiteral("Dispute rate below 5 %"),
            QStringLiteral("Ada"),
            QStringLiteral("Maria Lopez"),
            {},
            {},
            {},
            {}};
}

AlertDecision anAlertDecision(BuyerId buyer)
{
    return {buyer,
            QStringLiteral("silent"),
            day("2026-03-01"),
            AlertVerdict::Snoozed,
            at("2026-03-14T08:00:00Z"),
            day("2026-03-21"),
            QStringLiteral("on holiday"),
            QStringLiteral("Ada")};
}

Source aSource(const QString &name)
{
    return {{}, name, QStringLiteral("Affiliate 7"), {}};
}

ConsumerDay aConsumerDay(SourceId source)
{
    return {.source = source,
            .day = day("2026-03-10"),
            .visits = 1'000,
            .formStarts = 300,
            .completions = 200,
            .mobileVisits = {},
            .mobileCompletions = {},
            .complaints = 1,
            .optOuts = {},
            .loadMs = 1'250.5};
}

DeliveryQuality aDeliveryQuality(BuyerId buyer)
{
    return {buyer, day("2026-03-10"), {}, 25, 5, 2, 1.5};
}

SurveyRequest aSurveyRequest(BuyerId buyer)
{
    return {.uid = {},
            .buyer = buyer,
            .at = at("2026-03-08T09:00:00Z"),
            .kind = SurveyKind::Nps,
            .contact = QStringLiteral("Maria Lopez"),
            .moment = QStringLiteral("after the first month"),
            .answer = {}};
}

ChecklistTemplate aTemplate()
{
    return {{}, ChecklistKind::Onboarding, QStringLiteral("Thirty days"), Vertical::Legal,
            1,  at("2026-03-01T09:00:00Z")};
}

Attachment anAttachment(const Stored<Buyer> &buyer)
{
    return {.uid = {},
            .buyer = buyer.id,
            .entity = QStringLiteral("buyer"),
            .entityUid = buyer.value.uid,
            .name = QStringLiteral("contract.pdf"),
            .path = QStringLiteral("/home/ada/contract.pdf"),
            .bytes = 12'345};
}

} // namespace touchbase::test
