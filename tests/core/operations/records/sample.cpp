// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"

namespace touchbase::test {

namespace {

Buyer aCandidate()
{
    Buyer buyer = aBuyer(QStringLiteral("Newcomer Legal"));
    buyer.stage = Stage::Onboarding;
    buyer.signedOn = day("2026-02-20");
    return buyer;
}

Review aHeldReview(BuyerId buyer)
{
    Review review = aReview(buyer);
    review.kind = ReviewKind::Day14;
    review.dueOn = day("2026-03-06");
    review.heldOn = day("2026-03-06");
    return review;
}

Task aDoneTask(BuyerId buyer)
{
    Task task = aTask(buyer);
    task.doneOn = day("2026-03-14");
    return task;
}

Issue aResolvedIssue(BuyerId buyer)
{
    Issue issue = anIssue(buyer);
    issue.firstResponseAt = at("2026-03-10T10:00:00Z");
    issue.resolvedAt = at("2026-03-10T12:00:00Z");
    return issue;
}

ChecklistItem aDoneItem(Id<Checklist> checklist)
{
    ChecklistItem item = aChecklistItem(checklist, QStringLiteral("Contract"));
    item.doneOn = day("2026-03-02");
    return item;
}

Checklist anAudit(BuyerId buyer)
{
    Checklist checklist = aChecklist(buyer);
    checklist.kind = ChecklistKind::Audit;
    return checklist;
}

Checklist aChecklistOf(BuyerId buyer, Id<ChecklistTemplate> checklistTemplate)
{
    Checklist checklist = anAudit(buyer);
    checklist.name = QStringLiteral("Of a template");
    checklist.checklistTemplate = checklistTemplate;
    return checklist;
}

} // namespace

Sample::Sample(PostgresCluster *cluster)
    : workspace(cluster),
      buyer(workspace.add(aBuyer())),
      candidate(workspace.add(aCandidate())),
      alias(workspace.add(BuyerAlias{buyer.id, QStringLiteral("ACME Inc.")})),
      contact(workspace.add(aContact(buyer.id))),
      expectation(workspace.add(anExpectation(buyer.id))),
      pause(workspace.add(aPause(buyer.id))),
      touchpoint(workspace.add(aTouchpoint(buyer.id))),
      task(workspace.add(aTask(buyer.id))),
      doneTask(workspace.add(aDoneTask(buyer.id))),
      issue(workspace.add(anIssue(buyer.id))),
      resolvedIssue(workspace.add(aResolvedIssue(buyer.id))),
      survey(workspace.add(aSurvey(buyer.id))),
      review(workspace.add(aReview(buyer.id))),
      recommendation(workspace.add(aRecommendation(review.id))),
      goal(workspace.add(aGoal(review.id))),
      checklist(workspace.add(anAudit(buyer.id))),
      item(workspace.add(aChecklistItem(checklist.id))),
      doneItem(workspace.add(aDoneItem(checklist.id))),
      delivery(workspace.add(aDelivery(buyer.id))),
      leadReturn(workspace.add(aReturn(buyer.id))),
      returnsCoverage(workspace.add(ReturnsCoverage{buyer.id, day("2026-01-01"), day("2026-01-31")})),
      deliveriesCoverage(workspace.add(DeliveriesCoverage{{}, day("2026-01-01"), day("2026-01-31")})),
      terms(workspace.add(someTerms(buyer.id))),
      credit(workspace.add(aCredit(buyer.id))),
      opportunity(workspace.add(anOpportunity(buyer.id))),
      postMortem(workspace.add(aPostMortem(buyer.id))),
      relationship(workspace.add(aRelationship(buyer.id))),
      tagging(workspace.add(BuyerTag{buyer.id, workspace.add(Tag{QStringLiteral("VIP")}).id})),
      view(workspace.add(aSavedView())),
      incident(workspace.add(anIncident())),
      incidentBuyer(workspace.add(IncidentBuyer{incident.id, buyer.id, {}, {}, {}})),
      decision(workspace.add(anAlertDecision(buyer.id))),
      event(workspace.add(aContextEvent())),
      initiative(workspace.add(anInitiative())),
      holiday(workspace.add(Holiday{day("2026-12-25"), QStringLiteral("Christmas")})),
      source(workspace.add(aSource())),
      consumerDay(workspace.add(aConsumerDay(source.id))),
      quality(workspace.add(aDeliveryQuality(buyer.id))),
      reason(workspace.add(ReturnReason{Vertical::Legal, QStringLiteral("wrong number")})),
      request(workspace.add(aSurveyRequest(buyer.id))),
      theme(workspace.add(Theme{QStringLiteral("quality"), Area::Delivery})),
      surveyTheme(workspace.add(SurveyTheme{survey.id, theme.id})),
      checklistTemplate(workspace.add(aTemplate())),
      attachment(workspace.add(anAttachment(buyer))),
      heldReview(workspace.add(aHeldReview(candidate.id))),
      batches(importTwice()),
      trashed(trashSomething())
{
    (void)workspace.add(SurveyRequest{
        {}, buyer.id, at("2026-03-01T09:00:00Z"), SurveyKind::Nps, QStringLiteral("Maria Lopez"), {}, survey.id});
    (void)workspace.add(
        ChecklistTemplateItem{checklistTemplate.id, 1, QStringLiteral("Kick-off"), {}, {}, 1, true, {}, {}});
    (void)workspace.add(aChecklistOf(buyer.id, checklistTemplate.id));
    (void)workspace.add(AccountPlan(anAccountPlan(candidate.id)));
}

/// A batch of one task.
qint64 Sample::import(const QString &title)
{
    qint64 batch = 0;
    workspace.perform(
        {QStringLiteral("import"), [&](Writer &writer) -> Result<> {
             BatchImporter &importer = writer.importer();
             const RecordSchema &schema = schemaOf(RecordKind::Tasks);
             std::vector<Value> values(schema.fields.size());
             values[schema.at("uid")] = title.toStdString();
             values[schema.at("title")] = title.toStdString();
             must(importer.beginFile(RecordKind::Tasks, std::vector<bool>(values.size(), true), true));
             must(importer.add({values, buyer.id.value(), 0, title.toStdString()}));
             must(importer.endFile());
             const auto outcome = must(importer.merge({writer.now(), writer.author(), day("2026-03-15"), {}, {}}));
             must(importer.describe(outcome, 0, {{QStringLiteral("tasks.csv"), QStringLiteral("tasks"), {}, 1}}));
             writer.setBulk({outcome.batch, false, outcome.tables, outcome.staleFrom, {}});
             batch = outcome.batch;
             return {};
         }});
    return batch;
}

SampleBatches Sample::importTwice()
{
    const SampleBatches made{import(QStringLiteral("first")), import(QStringLiteral("second"))};
    workspace.perform(operations::undoBatch(made.undone));
    return made;
}

qint64 Sample::trashSomething()
{
    const auto issueToDelete = workspace.add(anIssue(buyer.id));
    workspace.perform({QStringLiteral("test"), [&](Writer &writer) { return writer.trash(issueToDelete.id); }});
    return must(workspace->readNow([](const Reader &reader) { return reader.trash(); })).back().id;
}

} // namespace touchbase::test
