// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinesteps.h"

#include "operations/records/issues.h"
#include "operations/records/reviews.h"
#include "operations/records/surveys.h"
#include "operations/records/touchpoints.h"

namespace touchbase::ui {

namespace {

std::vector<RecordStep> stepsOf(const Issue &issue)
{
    if (issue.resolvedAt)
        return {RecordStep::ReopenIssue};
    if (issue.firstResponseAt)
        return {RecordStep::ResolveIssue};
    return {RecordStep::RespondToIssue, RecordStep::ResolveIssue};
}

} // namespace

std::vector<RecordStep> TimelineSteps::of(const TimelineEntry &entry)
{
    if (const auto *issue = std::get_if<Stored<Issue>>(&entry.record))
        return stepsOf(issue->value);
    if (const auto *survey = std::get_if<Stored<Survey>>(&entry.record); survey && !survey->value.loopToldOn)
        return {RecordStep::CloseLoop};
    if (std::holds_alternative<Stored<Task>>(entry.record))
        return {isPlanned(entry) ? RecordStep::FinishTask : RecordStep::ReopenTask};
    return {};
}

ActionId TimelineSteps::action(RecordStep step)
{
    static constexpr std::array actions{ActionId::ValidateExpectation, ActionId::RespondToIssue, ActionId::ResolveIssue,
                                        ActionId::ReopenIssue,         ActionId::CloseLoop,      ActionId::FinishTask,
                                        ActionId::ReopenTask};
    return actions[static_cast<size_t>(step)];
}

std::vector<ActionId> TimelineSteps::actionsOn(const TimelineEntry &entry)
{
    std::vector<ActionId> actions;
    for (const RecordStep step : of(entry))
        actions.push_back(action(step));
    if (canEdit(entry))
        actions.push_back(ActionId::EditEntry);
    if (deletionOf(entry))
        actions.push_back(ActionId::DeleteEntry);
    return actions;
}

QString TimelineSteps::text(RecordStep step)
{
    switch (step) {
    case RecordStep::ValidateExpectation:
        return tr("&Validate…");
    case RecordStep::RespondToIssue:
        return tr("Fi&rst response…");
    case RecordStep::ResolveIssue:
        return tr("Re&solve…");
    case RecordStep::ReopenIssue:
        return tr("Re&open");
    case RecordStep::CloseLoop:
        return tr("&Close the loop…");
    case RecordStep::FinishTask:
        return tr("&Done today");
    case RecordStep::ReopenTask:
        return tr("Not d&one after all");
    case RecordStep::EditIncident:
    case RecordStep::CloseIncident:
    case RecordStep::TellBuyer:
        break; // not of one buyer's timeline
    }
    Q_UNREACHABLE();
}

QString TimelineSteps::name(RecordStep step)
{
    static constexpr std::array<const char *, 7> names{"validate",  "respond", "resolve",   "reopenIssue",
                                                       "closeLoop", "finish",  "reopenTask"};
    return QString::fromLatin1(names[static_cast<size_t>(step)]);
}

std::optional<Operation> TimelineSteps::deletionOf(const TimelineEntry &entry)
{
    if (const auto *touchpoint = std::get_if<Stored<Touchpoint>>(&entry.record))
        return operations::deleteTouchpoint(touchpoint->id);
    if (const auto *issue = std::get_if<Stored<Issue>>(&entry.record))
        return operations::deleteIssue(issue->id);
    if (const auto *survey = std::get_if<Stored<Survey>>(&entry.record))
        return operations::deleteSurvey(survey->id);
    if (const auto *review = std::get_if<Stored<Review>>(&entry.record))
        return operations::deleteReview(review->id);
    if (const auto *task = std::get_if<Stored<Task>>(&entry.record))
        return operations::deleteTask(task->id);
    return std::nullopt;
}

} // namespace touchbase::ui
