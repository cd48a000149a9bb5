// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/temporaryworkspace.h"

namespace touchbase::test {

/// The undone and the standing import of the sample.
struct SampleBatches {
    qint64 standing;
    qint64 undone;
};

/// A workspace with one row of everything, so that every operation finds something to work on.
class Sample
{
public:
    explicit Sample(PostgresCluster *cluster);

    TemporaryWorkspace workspace;
    Stored<Buyer> buyer;     ///< active
    Stored<Buyer> candidate; ///< in onboarding, with a held 14-day review
    Stored<BuyerAlias> alias;
    Stored<Contact> contact;
    Stored<Expectation> expectation;
    Stored<Pause> pause;
    Stored<Touchpoint> touchpoint;
    Stored<Task> task;
    Stored<Task> doneTask;
    Stored<Issue> issue;
    Stored<Issue> resolvedIssue;
    Stored<Survey> survey;
    Stored<Review> review;
    Stored<Recommendation> recommendation;
    Stored<Goal> goal;
    Stored<Checklist> checklist;
    Stored<ChecklistItem> item;
    Stored<ChecklistItem> doneItem;
    Stored<Delivery> delivery;
    Stored<LeadReturn> leadReturn;
    Stored<ReturnsCoverage> returnsCoverage;
    Stored<DeliveriesCoverage> deliveriesCoverage;
    Stored<Terms> terms;
    Stored<Credit> credit;
    Stored<Opportunity> opportunity;
    Stored<PostMortem> postMortem;
    Stored<Relationship> relationship;
    Stored<BuyerTag> tagging;
    Stored<SavedView> view;
    Stored<Incident> incident;
    Stored<IncidentBuyer> incidentBuyer;
    Stored<AlertDecision> decision;
    Stored<ContextEvent> event;
    Stored<Initiative> initiative;
    Stored<Holiday> holiday;
    Stored<Source> source;
    Stored<ConsumerDay> consumerDay;
    Stored<DeliveryQuality> quality;
    Stored<ReturnReason> reason;
    Stored<SurveyRequest> request; ///< not answered
    Stored<Theme> theme;
    Stored<SurveyTheme> surveyTheme;
    Stored<ChecklistTemplate> checklistTemplate; ///< that the checklist began with
    Stored<Attachment> attachment;
    Stored<Review> heldReview; ///< of the candidate
    SampleBatches batches;
    qint64 trashed; ///< an entry of the trash

private:
    qint64 import(const QString &title);
    SampleBatches importTwice();
    qint64 trashSomething();
};

} // namespace touchbase::test
