// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/decision.h"
#include "domain/issue.h"
#include "domain/review.h"
#include "domain/rules.h"
#include "domain/survey.h"
#include "domain/task.h"

#include <vector>

namespace touchbase {

// What Today reads of a buyer beside the facts of the score, as it was known at one moment: what was answered, done or
// decided later has not happened yet. Plain values, loaded for all buyers in a fixed number of queries.

/// An issue that nobody answered and that is not resolved.
struct WaitingIssue {
    Id<Issue> id;
    Instant openedAt;
    std::optional<Severity> severity;
    QString subject;
};

/// An answer to a survey whose loop is not closed on record.
struct OpenAnswer {
    Id<Survey> id;
    Instant at;
    SurveyKind kind;
    double score;
    Scale scale;
    QString contact;
};

struct StoredReview {
    Id<Review> id;
    ReviewKind kind;
    Day dueOn;
    std::optional<Day> heldOn;
};

/// What was promised from a day on, as far as alerts look at it.
struct PromiseRow {
    Day validFrom;
    std::optional<double> responseHours; ///< hours of working time
    std::optional<Day> validatedOn;
};

/// An item that is not done, of a checklist that is not completed.
struct OpenItem {
    Id<ChecklistItem> id;
    QString title;
    QString checklist;
    Day dueOn;
    bool required; ///< blank counts as yes, as at the gate
    QString owner;
    std::optional<Day> onboardingFrom = {}; ///< the start, of an item of an onboarding: pauses shift it
};

struct OpenTask {
    Id<Task> id;
    std::optional<BuyerId> buyer;
    QString title;
    std::optional<Day> dueOn;
    QString owner;
    std::optional<Instant> followsFrom; ///< the touchpoint that it was agreed in
};

struct CareFacts {
    BuyerId buyer;
    QString name;
    std::optional<Stage> stage = {};
    QString owner = {};
    std::optional<Currency> currency = {};
    std::optional<Instant> toldFirstAt = {};     ///< the latest proactive touchpoint
    std::optional<Instant> reachedAt = {};       ///< the latest touchpoint that was two-way, or went out to the buyer
    bool hasDecisionMaker = false;               ///< a contact of that role is known
    std::optional<Instant> decisionMakerAt = {}; ///< the latest two-way touchpoint with one of them
    std::optional<double> margin = {};           ///< per cent of revenue, of the terms in force
    std::vector<PromiseRow> promises = {};       ///< ascending by day
    std::vector<WaitingIssue> issues = {};       ///< the oldest first
    std::vector<OpenAnswer> answers = {};        ///< the oldest first
    std::vector<StoredReview> reviews = {};      ///< ascending by due day
    std::vector<OpenItem> items = {};            ///< by due day and place in their checklist
    std::vector<AlertDecision> decisions = {};   ///< the oldest first
};

/// What to load: facts as known at an instant, which lies on the day.
struct CareRange {
    Day asOf;
    Instant now;
    Day toldFrom;        ///< how far back to look for a proactive touchpoint
    Day touchpointsFrom; ///< how far back to look for who was spoken to
    Day answersFrom;     ///< the first day of answers that still ask for something
    Day itemsUntil;      ///< the last due day of items
};

} // namespace touchbase
