// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyoperation.h"

#include "operations/onboarding/starting.h"
#include "operations/records/accounts.h"
#include "operations/records/alerts.h"
#include "operations/records/attachments.h"
#include "operations/records/buyers.h"
#include "operations/records/checklists.h"
#include "operations/records/commerce.h"
#include "operations/records/contacts.h"
#include "operations/records/deliveries.h"
#include "operations/records/expectations.h"
#include "operations/records/handover.h"
#include "operations/records/incidents.h"
#include "operations/records/issues.h"
#include "operations/records/postponing.h"
#include "operations/records/reviews.h"
#include "operations/records/reviewsheet.h"
#include "operations/records/sources.h"
#include "operations/records/surveys.h"
#include "operations/records/templates.h"
#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"
#include "score/model.h"

#include <QJsonDocument>

namespace touchbase::test {

using namespace operations;

namespace {

/// A copy with something changed.
template <class T, class Change>
T with(T value, Change change)
{
    change(value);
    return value;
}
/// A row as it stands now, with something changed: undo and redo leave another revision than the sample was made with.
template <class T, class Change>
Stored<T> edited(Sample &sample, const Stored<T> &made, Change change)
{
    Stored<T> stored = sample.workspace.load(made.id);
    change(stored.value);
    return stored;
}

const QString other = QStringLiteral("Something else");

std::vector<OneOperation> peopleOperations()
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("add-buyer"), [](Sample &) { return addBuyer(aBuyer(QStringLiteral("Brightside Mortgage"))); }},
        {key("edit-buyer"), [](Sample &s) { return editBuyer(edited(s, s.buyer, [](Buyer &b) { b.name = other; })); }},
        {key("delete-buyer"), [](Sample &s) { return deleteBuyer(s.buyer.id); }},
        {key("add-alias"), [](Sample &s) { return addAlias(s.buyer.id, other); }},
        {key("remove-alias"), [](Sample &s) { return removeAlias(s.alias.id); }},
        {key("set-stage"),
         [](Sample &s) {
             return setStage(s.candidate.id, {Stage::Active, day("2026-03-14"), other});
         }},
        {key("set-stage"),
         [](Sample &s) {
             return setStage(s.buyer.id, {Stage::Churned, day("2026-03-14"), other});
         }},
        {key("add-contact"), [](Sample &s) { return addContact(aContact(s.buyer.id, other)); }},
        {key("edit-contact"),
         [](Sample &s) { return editContact(edited(s, s.contact, [](Contact &c) { c.name = other; })); }},
        {key("delete-contact"), [](Sample &s) { return deleteContact(s.contact.id); }},
        {key("add-expectation"),
         [](Sample &s) {
             return addExpectation(
                 with(anExpectation(s.buyer.id), [](Expectation &e) { e.validFrom = day("2026-03-01"); }));
         }},
        {key("edit-expectation"),
         [](Sample &s) {
             return editExpectation(edited(s, s.expectation, [](Expectation &e) { e.weeklyVolume = 90.5; }));
         }},
        {key("validate-expectation"),
         [](Sample &s) { return validateExpectation(s.expectation.id, day("2026-03-02"), other); }},
        {key("delete-expectation"), [](Sample &s) { return deleteExpectation(s.expectation.id); }},
        {key("add-pause"),
         [](Sample &s) { return addPause(with(aPause(s.buyer.id), [](Pause &p) { p.from = day("2025-12-20"); })); }},
        {key("edit-pause"),
         [](Sample &s) { return editPause(edited(s, s.pause, [](Pause &p) { p.reason = other; })); }},
        {key("end-pause"), [](Sample &s) { return endPause(s.pause.id, day("2026-02-28")); }},
        {key("delete-pause"), [](Sample &s) { return deletePause(s.pause.id); }},
    };
}

std::vector<OneOperation> talkOperations()
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("log-touchpoint"), [](Sample &s) { return logTouchpoint(aTouchpoint(s.buyer.id), aTask(s.buyer.id)); }},
        {key("edit-touchpoint"),
         [](Sample &s) { return editTouchpoint(edited(s, s.touchpoint, [](Touchpoint &t) { t.summary = other; })); }},
        {key("delete-touchpoint"), [](Sample &s) { return deleteTouchpoint(s.touchpoint.id); }},
        {key("add-task"), [](Sample &) { return addTask(aTask()); }},
        {key("edit-task"), [](Sample &s) { return editTask(edited(s, s.task, [](Task &t) { t.title = other; })); }},
        {key("finish-task"), [](Sample &s) { return finishTask(s.task.id, day("2026-03-15")); }},
        {key("reopen-task"), [](Sample &s) { return reopenTask(s.doneTask.id); }},
        {key("hand-over-task"), [](Sample &s) { return handOverTask(s.task.id, other); }},
        {key("hand-over-item"), [](Sample &s) { return handOverItem(s.item.id, other); }},
        {key("hand-over-buyer"), [](Sample &s) { return handOverBuyer(s.buyer.id, other); }},
        {key("delete-task"), [](Sample &s) { return deleteTask(s.task.id); }},
        {key("open-issue"), [](Sample &s) { return openIssue(anIssue(s.buyer.id)); }},
        {key("edit-issue"),
         [](Sample &s) { return editIssue(edited(s, s.issue, [](Issue &i) { i.subject = other; })); }},
        {key("respond-to-issue"), [](Sample &s) { return respondToIssue(s.issue.id, at("2026-03-10T11:00:00Z")); }},
        {key("resolve-issue"), [](Sample &s) { return resolveIssue(s.issue.id, at("2026-03-11T11:00:00Z"), other); }},
        {key("reopen-issue"), [](Sample &s) { return reopenIssue(s.resolvedIssue.id); }},
        {key("escalate-issue"), [](Sample &s) { return escalateIssue(s.issue.id, true); }},
        {key("delete-issue"), [](Sample &s) { return deleteIssue(s.issue.id); }},
        {key("add-survey"), [](Sample &s) { return addSurvey(aSurvey(s.buyer.id)); }},
        {key("edit-survey"), [](Sample &s) { return editSurvey(edited(s, s.survey, [](Survey &a) { a.score = 3; })); }},
        {key("close-loop"), [](Sample &s) { return closeLoop(s.survey.id, other, day("2026-03-14")); }},
        {key("delete-survey"), [](Sample &s) { return deleteSurvey(s.survey.id); }},
        {key("schedule-review"), [](Sample &s) { return scheduleReview(aReview(s.candidate.id)); }},
        {key("move-review"), [](Sample &s) { return moveReview(s.review.id, day("2026-04-08"), other); }},
        {key("hold-review"),
         [](Sample &s) {
             return holdReview(s.review.id, {.heldOn = day("2026-03-14"),
                                             .contacts = {s.contact.value.name},
                                             .frozen = QStringLiteral("{}"),
                                             .buyerSays = other,
                                             .satisfaction = 4});
         }},
        {key("reopen-review"), [](Sample &s) { return reopenReview(s.heldReview.id, other); }},
        {key("edit-review"),
         [](Sample &s) { return editReviewTexts(edited(s, s.review, [](Review &r) { r.wins = other; })); }},
        {key("write-review"), // with a line changed, one added, one removed
         [](Sample &s) {
             const auto review = edited(s, s.review, [](Review &r) { r.summary = other; });
             const auto line = edited(s, s.recommendation, [](Recommendation &r) { r.title = other; });
             return writeReview({review.id,
                                 review.revision,
                                 review.value,
                                 {{line.id, line.value}, {{}, aRecommendation(review.id)}},
                                 {}});
         }},
        {key("write-review"), // of one that was merely due
         [](Sample &s) {
             const Id<Review> any = s.review.id;
             return writeReview({{}, 0, aReview(s.candidate.id), {{{}, aRecommendation(any)}}, {{{}, aGoal(any)}}});
         }},
        {key("delete-review"), [](Sample &s) { return deleteReview(s.review.id); }},
        {key("add-recommendation"), [](Sample &s) { return addRecommendation(aRecommendation(s.review.id)); }},
        {key("edit-recommendation"),
         [](Sample &s) {
             return editRecommendation(edited(s, s.recommendation, [](Recommendation &r) { r.title = other; }));
         }},
        {key("remove-recommendation"), [](Sample &s) { return removeRecommendation(s.recommendation.id); }},
        {key("add-goal"), [](Sample &s) { return addGoal(aGoal(s.review.id)); }},
        {key("edit-goal"), [](Sample &s) { return editGoal(edited(s, s.goal, [](Goal &g) { g.reached = true; })); }},
        {key("remove-goal"), [](Sample &s) { return removeGoal(s.goal.id); }},
    };
}

std::vector<OneOperation> workOperations()
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("start-checklist"),
         [](Sample &s) {
             return startChecklist(aChecklist(s.candidate.id), {{QStringLiteral("Kick-off")}, {other}});
         }},
        {key("tick-item"), [](Sample &s) { return tickItem(s.item.id, day("2026-03-14"), other); }},
        {key("untick-item"), [](Sample &s) { return untickItem(s.doneItem.id); }},
        {key("complete-checklist"),
         [](Sample &s) { return completeChecklist(s.checklist.id, day("2026-03-14"), other); }},
        {key("override-gate"), [](Sample &s) { return overrideGate(s.candidate.id, other); }},
        {key("start-onboarding"), // from a built-in template, which is stored
         [](Sample &s) { return startOnboarding(s.candidate.id, {day("2026-03-15")}); }},
        {key("start-onboarding"), // of somebody who is active, from a stored one
         [](Sample &s) {
             return startOnboarding(s.buyer.id, {day("2026-03-15"), other, s.checklistTemplate.value.name});
         }},
        {key("start-playbook"),
         [](Sample &s) {
             return startPlaybook(s.buyer.id, {day("2026-03-15"), {}, QStringLiteral("Expectation gap")});
         }},
        {key("delete-checklist"), [](Sample &s) { return deleteChecklist(s.checklist.id); }},
        {key("set-delivery"), // in the place of another
         [](Sample &s) { return setDelivery(with(aDelivery(s.buyer.id), [](Delivery &d) { d.delivered = 25; })); }},
        {key("set-delivery"), // anew
         [](Sample &s) {
             return setDelivery(with(aDelivery(s.buyer.id), [](Delivery &d) { d.day = day("2026-03-11"); }));
         }},
        {key("delete-delivery"), [](Sample &s) { return deleteDelivery(s.delivery.id); }},
        {key("add-return"),
         [](Sample &s) {
             return addReturn(with(aReturn(s.buyer.id), [](LeadReturn &r) { r.leadId = QStringLiteral("4712"); }));
         }},
        {key("decide-return"),
         [](Sample &s) {
             return decideReturn(s.leadReturn.id, ReturnStatus::Approved, day("2026-03-14"), Minor{2'000});
         }},
        {key("delete-return"), [](Sample &s) { return deleteReturn(s.leadReturn.id); }},
        {key("add-returns-coverage"),
         [](Sample &) {
             return addReturnsCoverage({{}, day("2026-02-01"), day("2026-02-28")});
         }},
        {key("remove-returns-coverage"), [](Sample &s) { return removeReturnsCoverage(s.returnsCoverage.id); }},
        {key("add-deliveries-coverage"),
         [](Sample &s) {
             return addDeliveriesCoverage({s.buyer.id, day("2026-02-01"), day("2026-02-28")});
         }},
        {key("remove-deliveries-coverage"),
         [](Sample &s) { return removeDeliveriesCoverage(s.deliveriesCoverage.id); }},
        {key("add-terms"),
         [](Sample &s) {
             return addTerms(with(someTerms(s.buyer.id), [](Terms &t) { t.validFrom = day("2026-03-01"); }));
         }},
        {key("edit-terms"), [](Sample &s) { return editTerms(edited(s, s.terms, [](Terms &t) { t.margin = {}; })); }},
        {key("delete-terms"), [](Sample &s) { return deleteTerms(s.terms.id); }},
        {key("add-credit"), [](Sample &s) { return addCredit(aCredit(s.buyer.id)); }},
        {key("edit-credit"),
         [](Sample &s) { return editCredit(edited(s, s.credit, [](Credit &c) { c.reason = other; })); }},
        {key("delete-credit"), [](Sample &s) { return deleteCredit(s.credit.id); }},
        {key("add-opportunity"), [](Sample &s) { return addOpportunity(anOpportunity(s.buyer.id)); }},
        {key("edit-opportunity"),
         [](Sample &s) { return editOpportunity(edited(s, s.opportunity, [](Opportunity &o) { o.won = true; })); }},
        {key("delete-opportunity"), [](Sample &s) { return deleteOpportunity(s.opportunity.id); }},
        {key("save-plan"), [](Sample &s) { return savePlan(anAccountPlan(s.buyer.id)); }},
        {key("save-plan"),
         [](Sample &s) {
             return savePlan(with(anAccountPlan(s.candidate.id), [](AccountPlan &p) { p.needs = other; }));
         }},
        {key("rate-relationship"),
         [](Sample &s) {
             return rateRelationship(with(aRelationship(s.buyer.id), [](Relationship &r) { r.trust = 2; }));
         }},
        {key("remove-relationship"), [](Sample &s) { return removeRelationship(s.relationship.id); }},
        {key("tag-buyer"), [](Sample &s) { return tagBuyer(s.buyer.id, other); }},
        {key("untag-buyer"), [](Sample &s) { return untagBuyer(s.tagging.id); }},
        {key("add-post-mortem"), [](Sample &s) { return addPostMortem(aPostMortem(s.buyer.id)); }},
        {key("edit-post-mortem"),
         [](Sample &s) { return editPostMortem(edited(s, s.postMortem, [](PostMortem &p) { p.cause = other; })); }},
        {key("delete-post-mortem"), [](Sample &s) { return deletePostMortem(s.postMortem.id); }},
    };
}

std::vector<OneOperation> catalogueOperations()
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("add-source"), [](Sample &) { return addSource(aSource(other)); }},
        {key("edit-source"),
         [](Sample &s) { return editSource(edited(s, s.source, [](Source &o) { o.name = other; })); }},
        {key("set-consumer-day"), // in the place of another
         [](Sample &s) {
             return setConsumerDay(with(aConsumerDay(s.source.id), [](ConsumerDay &d) { d.visits = 9; }));
         }},
        {key("set-consumer-day"), // anew
         [](Sample &s) {
             return setConsumerDay(with(aConsumerDay(s.source.id), [](ConsumerDay &d) { d.day = day("2026-03-11"); }));
         }},
        {key("delete-consumer-day"), [](Sample &s) { return deleteConsumerDay(s.consumerDay.id); }},
        {key("set-delivery-quality"), // in the place of another
         [](Sample &s) {
             return setDeliveryQuality(with(aDeliveryQuality(s.buyer.id), [](DeliveryQuality &q) { q.failed = 0; }));
         }},
        {key("set-delivery-quality"), // anew
         [](Sample &s) {
             return setDeliveryQuality(
                 with(aDeliveryQuality(s.buyer.id), [&s](DeliveryQuality &q) { q.source = s.source.id; }));
         }},
        {key("delete-delivery-quality"), [](Sample &s) { return deleteDeliveryQuality(s.quality.id); }},
        {key("edit-return"), // the same return
         [](Sample &s) { return editReturn(edited(s, s.leadReturn, [](LeadReturn &r) { r.notes = other; })); }},
        {key("edit-return"), // another
         [](Sample &s) { return editReturn(edited(s, s.leadReturn, [](LeadReturn &r) { r.leadId.clear(); })); }},
        {key("add-return-reason"),
         [](Sample &) {
             return addReturnReason({{}, other});
         }},
        {key("edit-return-reason"),
         [](Sample &s) { return editReturnReason(edited(s, s.reason, [](ReturnReason &r) { r.vertical = {}; })); }},
        {key("remove-return-reason"), [](Sample &s) { return removeReturnReason(s.reason.id); }},
        {key("ask-survey"), [](Sample &s) { return askSurvey(aSurveyRequest(s.buyer.id)); }},
        {key("answer-survey-request"), [](Sample &s) { return answerSurveyRequest(s.request.id, s.survey.id); }},
        {key("delete-survey-request"), [](Sample &s) { return deleteSurveyRequest(s.request.id); }},
        {key("add-theme"),
         [](Sample &) {
             return addTheme({other, Area::Support});
         }},
        {key("edit-theme"), [](Sample &s) { return editTheme(edited(s, s.theme, [](Theme &t) { t.area = {}; })); }},
        {key("delete-theme"), [](Sample &s) { return deleteTheme(s.theme.id); }},
        {key("tag-survey"), [](Sample &s) { return tagSurvey(s.survey.id, other); }},
        {key("untag-survey"), [](Sample &s) { return untagSurvey(s.surveyTheme.id); }},
        {key("save-template"),
         [](Sample &) {
             return saveTemplate(aTemplate(), {{QStringLiteral("Kick-off")}, {.title = other, .dependsOn = 1}});
         }},
        {key("delete-template"), [](Sample &s) { return deleteTemplate(s.checklistTemplate.id); }},
        {key("link-attachment"), [](Sample &s) { return linkAttachment(anAttachment(s.buyer)); }},
        {key("remove-attachment"), [](Sample &s) { return removeAttachment(s.attachment.id); }},
    };
}

ScoreModelVersion aModel()
{
    const QByteArray content = QJsonDocument(score::modelToJson(score::defaultModel())).toJson();
    return {{}, QStringLiteral("default"), 0, {}, Instant(0), {}, other, QString::fromUtf8(content)};
}

std::vector<OneOperation> workspaceOperations()
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("add-incident"), [](Sample &) { return addIncident(anIncident()); }},
        {key("add-incident"),
         [](Sample &s) {
             return addIncident(anIncident(), {s.buyer.id, s.candidate.id});
         }},
        {key("edit-incident"), // with one buyer in the place of another
         [](Sample &s) {
             return editIncident(edited(s, s.incident, [](Incident &i) { i.title = other; }), {{s.candidate.id}});
         }},
        {key("close-incident"),
         [](Sample &s) {
             return closeIncident(edited(s, s.incident, [](Incident &i) {
                 i.until = i.from + 2;
                 i.rootCause = other;
             }));
         }},
        {key("tell-incident-buyer"), // with its touchpoint and a follow-up
         [](Sample &s) {
             return tellIncidentBuyer({s.incidentBuyer.id, at("2026-03-15T08:00:00Z"), false, Channel::Email, other});
         }},
        {key("edit-incident"),
         [](Sample &s) { return editIncident(edited(s, s.incident, [](Incident &i) { i.rootCause = other; })); }},
        {key("delete-incident"), [](Sample &s) { return deleteIncident(s.incident.id); }},
        {key("add-incident-buyer"), [](Sample &s) { return addIncidentBuyer(s.incident.id, s.candidate.id); }},
        {key("remove-incident-buyer"), [](Sample &s) { return removeIncidentBuyer(s.incidentBuyer.id); }},
        {key("tell-incident-buyer"),
         [](Sample &s) {
             return tellIncidentBuyer({s.incidentBuyer.id, at("2026-03-03T08:00:00Z"), true});
         }},
        {key("finish-alert"),
         [](Sample &s) {
             return finishAlert({s.buyer.id, anAlertDecision(s.buyer.id).rule, day("2026-03-01")});
         }},
        {key("snooze-alert"),
         [](Sample &s) {
             return snoozeAlert({s.candidate.id, QStringLiteral("silent"), day("2026-03-01")}, day("2026-03-20"),
                                other);
         }},
        {key("postpone-task"), [](Sample &s) { return postponeTask(s.task.id, day("2026-03-20"), other); }},
        {key("postpone-item"), [](Sample &s) { return postponeItem(s.item.id, day("2026-03-20"), other); }},
        {key("postpone-review"), // one that is stored
         [](Sample &s) { return postponeReview(s.review.id, day("2026-03-20"), other); }},
        {key("postpone-review"), // one that is merely due
         [](Sample &s) { return postponeReview(s.candidate.id, ReviewKind::Day30, day("2026-03-20"), other); }},
        {key("withdraw-alert-decision"), [](Sample &s) { return withdrawAlertDecision(s.decision.id); }},
        {key("add-context-event"), [](Sample &) { return addContextEvent(aContextEvent()); }},
        {key("edit-context-event"),
         [](Sample &s) { return editContextEvent(edited(s, s.event, [](ContextEvent &e) { e.title = other; })); }},
        {key("delete-context-event"), [](Sample &s) { return deleteContextEvent(s.event.id); }},
        {key("add-initiative"), [](Sample &) { return addInitiative(anInitiative()); }},
        {key("edit-initiative"),
         [](Sample &s) { return editInitiative(edited(s, s.initiative, [](Initiative &i) { i.result = other; })); }},
        {key("delete-initiative"), [](Sample &s) { return deleteInitiative(s.initiative.id); }},
        {key("save-settings"),
         [](Sample &) {
             return saveSettings(
                 with(WorkspaceSettings(), [](WorkspaceSettings &w) { w.zone = QStringLiteral("Europe/Berlin"); }));
         }},
        {key("add-holiday"),
         [](Sample &) {
             return addHoliday({day("2026-07-04"), other});
         }},
        {key("remove-holiday"), [](Sample &s) { return removeHoliday(s.holiday.id); }},
        {key("save-score-model"), [](Sample &) { return saveScoreModel(aModel()); }},
        {key("add-view"), [](Sample &) { return addView(aSavedView()); }},
        {key("edit-view"), [](Sample &s) { return editView(edited(s, s.view, [](SavedView &v) { v.name = other; })); }},
        {key("delete-view"), [](Sample &s) { return deleteView(s.view.id); }},
        {key("restore-from-trash"), [](Sample &s) { return operations::restoreFromTrash(s.trashed); }},
        {key("undo-batch"), [](Sample &s) { return undoBatch(s.batches.standing); }},
        {key("redo-batch"), [](Sample &s) { return redoBatch(s.batches.undone); }},
    };
}

} // namespace

const std::vector<OneOperation> &everyOperation()
{
    static const auto all = [] {
        std::vector<OneOperation> operations;
        for (const auto &part :
             {peopleOperations(), talkOperations(), workOperations(), catalogueOperations(), workspaceOperations()})
            operations.insert(operations.end(), part.begin(), part.end());
        return operations;
    }();
    return all;
}

} // namespace touchbase::test
