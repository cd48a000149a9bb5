// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace touchbase::ui {

// The forms. Each of these shows one and comes back at once; a form that is open already comes to the front. Forms
// store through the desk, tell there what they did, and delete themselves when they close. They belong to the window
// of `parent`, and the desk must outlive them: `closeForms` before it goes.

/// The buyer is asked for in the form where none is given.
void openTouchpointForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer = {});
void openTaskForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer = {});
void openIssueForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer = {});

void openIncidentForm(Desk &desk, QWidget *parent);

void openBuyerForm(Desk &desk, QWidget *parent);
void openStageForm(Desk &desk, QWidget *parent, BuyerId buyer);
void openContactForm(Desk &desk, QWidget *parent, BuyerId buyer);
void openExpectationForm(Desk &desk, QWidget *parent, BuyerId buyer);
void openPauseForm(Desk &desk, QWidget *parent, BuyerId buyer);
void openSurveyForm(Desk &desk, QWidget *parent, BuyerId buyer);
/// The review of the quarter that is nearly over or has just ended. Its buttons of export ask the desk
/// (Desk::reviewExportRequested) after all was saved.
void openReviewForm(Desk &desk, QWidget *parent, BuyerId buyer);

// Steps of what is stored. The buyer confirmed an expectation; an issue was answered or resolved; the loop of a survey
// was closed. Reopening asks for nothing.
void openValidationForm(Desk &desk, QWidget *parent, Id<Expectation> expectation);
void openResponseForm(Desk &desk, QWidget *parent, Id<Issue> issue);
void openResolutionForm(Desk &desk, QWidget *parent, Id<Issue> issue);
void reopenIssue(Desk &desk, Id<Issue> issue);
void openLoopForm(Desk &desk, QWidget *parent, Id<Survey> survey);

/// The form of a step, or the step itself where nothing is asked for.
void takeStep(Desk &desk, QWidget *parent, RecordStep step, qint64 row);

/// The form of a stored record by its table: buyer, contact, expectation, pause (its last day), touchpoint, issue,
/// survey, task, review. What has none is announced as UnknownKind.
void openEditor(Desk &desk, QWidget *parent, const RecordReference &record);

/// A form by the name of its kind: beside those above, review-14-day (and 30, 60, 90) for the one that is written next,
/// move-review, start-onboarding, complete-onboarding, override-gate, tick-item, template.
void openForm(Desk &desk, QWidget *parent, const FormRequest &form);

/// Opens the forms that the program ended under, with what was typed. Forms that were closed with a draft wait until
/// they are opened.
void restoreDrafts(Desk &desk, QWidget *parent);
/// Closes all forms of a window at once and keeps what was typed, so that `restoreDrafts` brings them back.
void closeForms(QWidget *window);

} // namespace touchbase::ui
