// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/forms.h"

#include "forms/formkinds.h"
#include "forms/records/incidentforms.h"
#include "forms/records/issueforms.h"
#include "forms/records/peopleforms.h"
#include "forms/records/surveyforms.h"
#include "operations/records/issues.h"
#include "operations/records/touchpoints.h"

namespace touchbase::ui {

namespace {

using Opened = RecordForm::Opened;

FormKey newOne(const char *kind, std::optional<BuyerId> buyer = {})
{
    return {QString::fromLatin1(kind), buyer};
}

FormKey stepOf(const char *kind, qint64 row)
{
    return {QString::fromLatin1(kind), {}, row};
}

} // namespace

void openTouchpointForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("touchpoint", buyer));
}

void openTaskForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("task", buyer));
}

void openIssueForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("issue", buyer));
}

void openIncidentForm(Desk &desk, QWidget *parent)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("incident"));
}

void openBuyerForm(Desk &desk, QWidget *parent)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("buyer"));
}

void openStageForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("stage", buyer));
}

void openContactForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("contact", buyer));
}

void openExpectationForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("expectation", buyer));
}

void openPauseForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("pause", buyer));
}

void openSurveyForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("survey", buyer));
}

void openReviewForm(Desk &desk, QWidget *parent, BuyerId buyer)
{
    openForm({desk, parent, Opened::ByPerson}, newOne("review", buyer));
}

void openValidationForm(Desk &desk, QWidget *parent, Id<Expectation> expectation)
{
    openForm({desk, parent, Opened::ByPerson}, stepOf(ValidationForm::kind, expectation.value()));
}

void openResponseForm(Desk &desk, QWidget *parent, Id<Issue> issue)
{
    openForm({desk, parent, Opened::ByPerson}, stepOf(ResponseForm::kind, issue.value()));
}

void openResolutionForm(Desk &desk, QWidget *parent, Id<Issue> issue)
{
    openForm({desk, parent, Opened::ByPerson}, stepOf(ResolutionForm::kind, issue.value()));
}

void reopenIssue(Desk &desk, Id<Issue> issue)
{
    desk.perform(operations::reopenIssue(issue));
}

void openLoopForm(Desk &desk, QWidget *parent, Id<Survey> survey)
{
    openForm({desk, parent, Opened::ByPerson}, stepOf(LoopForm::kind, survey.value()));
}

void takeStep(Desk &desk, QWidget *parent, RecordStep step, qint64 row)
{
    switch (step) {
    case RecordStep::ValidateExpectation:
        openValidationForm(desk, parent, Id<Expectation>(row));
        break;
    case RecordStep::RespondToIssue:
        openResponseForm(desk, parent, Id<Issue>(row));
        break;
    case RecordStep::ResolveIssue:
        openResolutionForm(desk, parent, Id<Issue>(row));
        break;
    case RecordStep::ReopenIssue:
        reopenIssue(desk, Id<Issue>(row));
        break;
    case RecordStep::CloseLoop:
        openLoopForm(desk, parent, Id<Survey>(row));
        break;
    case RecordStep::FinishTask:
        desk.perform(operations::finishTask(Id<Task>(row), desk.today()));
        break;
    case RecordStep::ReopenTask:
        desk.perform(operations::reopenTask(Id<Task>(row)));
        break;
    case RecordStep::EditIncident:
        openForm({desk, parent, Opened::ByPerson}, stepOf("incident", row));
        break;
    case RecordStep::CloseIncident:
        openForm({desk, parent, Opened::ByPerson}, stepOf(ClosingForm::kind, row));
        break;
    case RecordStep::TellBuyer:
        openForm({desk, parent, Opened::ByPerson}, stepOf(TellingForm::kind, row));
        break;
    }
}

void openEditor(Desk &desk, QWidget *parent, const RecordReference &record)
{
    openForm({desk, parent, Opened::ByPerson}, {record.table, record.buyer, record.row});
}

void openForm(Desk &desk, QWidget *parent, const FormRequest &form)
{
    openForm({desk, parent, Opened::ByPerson}, {form.kind, form.buyer, form.row});
}

void restoreDrafts(Desk &desk, QWidget *parent)
{
    for (const Drafts::Draft &kept : desk.drafts().all()) {
        const auto draft = FormDraft::from(kept.content);
        if (draft && !draft->wasClosed)
            openForm({desk, parent, Opened::AfterCrash}, draft->key);
    }
}

void closeForms(QWidget *window)
{
    const auto forms = window->window()->findChildren<RecordForm *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(forms);
}

} // namespace touchbase::ui
