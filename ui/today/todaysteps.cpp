// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaysteps.h"

#include "operations/records/alerts.h"
#include "operations/records/checklists.h"
#include "operations/records/handover.h"
#include "operations/records/postponing.h"
#include "operations/records/reviews.h"
#include "operations/records/touchpoints.h"

namespace touchbase::ui {

using rules::AlertRule;
using rules::Entry;
using rules::EntryKind;
using Suggestion = TodaySteps::Suggestion;

namespace {

operations::AlertKey keyOf(const Entry &entry)
{
    return {*entry.buyer, wordString(*entry.rule), *entry.episodeFrom};
}

Suggestion suggestionOf(AlertRule rule, const rules::Why &why)
{
    switch (rule) {
    case AlertRule::ScoreFell:
    case AlertRule::BandFell:
    case AlertRule::SwingSignal:
        return Suggestion::Open;
    case AlertRule::DisputeRateHigh:
    case AlertRule::VolumeLow:
    case AlertRule::NoLeads:
    case AlertRule::ContactOverdue:
    case AlertRule::SpendFell:
    case AlertRule::DecisionMakerSilent:
        return Suggestion::Log;
    case AlertRule::IssueUnanswered:
        return Suggestion::Respond;
    case AlertRule::DetractorOpen:
    case AlertRule::PromoterUnthanked:
        return Suggestion::CloseLoop;
    case AlertRule::ExpectationUnvalidated:
        return why.since ? Suggestion::Open : Suggestion::Expectation;
    case AlertRule::ReviewSoon:
    case AlertRule::ReviewOverdue:
        return Suggestion::Review;
    }
    Q_UNREACHABLE();
}

/// The row that an alert or a row of its own speaks of.
qint64 rowOf(const Entry &entry)
{
    return entry.about ? entry.about->number : entry.number;
}

void openReview(Desk &desk, const Entry &entry)
{
    const qint64 row = rowOf(entry);
    if (row > 0)
        desk.edit({QStringLiteral("review"), row, *entry.buyer});
    else if (entry.why.review == ReviewKind::Quarterly)
        desk.request(ActionId::NewReview, entry.buyer);
    else
        desk.open({QStringLiteral("review-") + wordString(*entry.why.review), entry.buyer});
}

} // namespace

Suggestion TodaySteps::suggestionOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Task:
    case EntryKind::Item:
        return Suggestion::Finish;
    case EntryKind::Review:
        return Suggestion::Review;
    case EntryKind::Alert:
        return ui::suggestionOf(*entry.rule, entry.why);
    case EntryKind::Issue:
        return Suggestion::Respond;
    case EntryKind::Survey:
        return Suggestion::CloseLoop;
    }
    Q_UNREACHABLE();
}

QString TodaySteps::text(Suggestion suggestion)
{
    switch (suggestion) {
    case Suggestion::Finish:
        return tr("Mark as done");
    case Suggestion::Log:
        return tr("Log the call…");
    case Suggestion::Open:
        return tr("Open the buyer");
    case Suggestion::Respond:
        return tr("First response…");
    case Suggestion::CloseLoop:
        return tr("Close the loop…");
    case Suggestion::Expectation:
        return tr("Record expectations…");
    case Suggestion::Review:
        return tr("Open the review");
    }
    Q_UNREACHABLE();
}

QString TodaySteps::tabOf(const Entry &entry)
{
    if (entry.kind == EntryKind::Review)
        return QStringLiteral("reviews");
    if (entry.kind == EntryKind::Item)
        return QStringLiteral("onboarding");
    if (entry.kind == EntryKind::Issue || entry.rule == AlertRule::IssueUnanswered)
        return QStringLiteral("issues");
    if (entry.kind == EntryKind::Task || entry.kind == EntryKind::Survey)
        return QStringLiteral("timeline");
    if (entry.rule == AlertRule::ExpectationUnvalidated)
        return QStringLiteral("people");
    if (entry.rule == AlertRule::ReviewSoon || entry.rule == AlertRule::ReviewOverdue)
        return QStringLiteral("reviews");
    return QStringLiteral("overview");
}

void TodaySteps::take(Desk &desk, const Entry &entry, Suggestion suggestion)
{
    switch (suggestion) {
    case Suggestion::Finish:
        break; // by whoever shows the queue: the entry leaves it
    case Suggestion::Log:
        desk.request(ActionId::LogTouchpoint, entry.buyer);
        break;
    case Suggestion::Open:
        desk.openBuyer(*entry.buyer, tabOf(entry));
        break;
    case Suggestion::Respond:
        desk.take(RecordStep::RespondToIssue, rowOf(entry));
        break;
    case Suggestion::CloseLoop:
        desk.take(RecordStep::CloseLoop, rowOf(entry));
        break;
    case Suggestion::Expectation:
        desk.request(ActionId::NewExpectation, entry.buyer);
        break;
    case Suggestion::Review:
        openReview(desk, entry);
        break;
    }
}

std::optional<Operation> TodaySteps::finish(const Entry &entry, Day today)
{
    switch (entry.kind) {
    case EntryKind::Task:
        return operations::finishTask(Id<Task>(entry.number), today);
    case EntryKind::Item:
        return operations::tickItem(Id<ChecklistItem>(entry.number), today);
    case EntryKind::Alert:
        return operations::finishAlert(keyOf(entry));
    case EntryKind::Review:
    case EntryKind::Issue:
    case EntryKind::Survey:
        break;
    }
    return std::nullopt;
}

void TodaySteps::takeToFinish(Desk &desk, const Entry &entry)
{
    take(desk, entry, suggestionOf(entry));
}

QString TodaySteps::whyNotSnoozed(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Issue:
        return tr("An issue cannot be snoozed: its clock runs until the buyer has an answer.");
    case EntryKind::Survey:
        return tr("An answer to a survey cannot be snoozed: its 48 hours run until somebody follows up.");
    case EntryKind::Task:
    case EntryKind::Item:
    case EntryKind::Review:
    case EntryKind::Alert:
        break;
    }
    return {};
}

QString TodaySteps::snoozeMeans(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Task:
        return entry.buyer ? tr("The follow-up is due on that day instead. The reason becomes a note in the buyer's "
                                "timeline.")
                           : tr("The follow-up is due on that day instead.");
    case EntryKind::Item:
        return tr("The step is due on that day instead. The reason is added to its note.");
    case EntryKind::Review:
        return tr("The review is due on that day instead. The reason is kept with it.");
    case EntryKind::Alert:
        return tr("The alert is quiet until after that day, unless its condition clears and comes back before.");
    case EntryKind::Issue:
    case EntryKind::Survey:
        break;
    }
    return {};
}

Operation TodaySteps::snooze(const Entry &entry, Day until, const QString &reason)
{
    Q_ASSERT(whyNotSnoozed(entry).isEmpty());
    switch (entry.kind) {
    case EntryKind::Task:
        return operations::postponeTask(Id<Task>(entry.number), until, reason);
    case EntryKind::Item:
        return operations::postponeItem(Id<ChecklistItem>(entry.number), until, reason);
    case EntryKind::Review:
        if (entry.number > 0)
            return operations::postponeReview(Id<Review>(entry.number), until, reason);
        return operations::postponeReview(*entry.buyer, *entry.why.review, until, reason);
    case EntryKind::Alert:
    case EntryKind::Issue:
    case EntryKind::Survey:
        break;
    }
    return operations::snoozeAlert(keyOf(entry), until, reason);
}

QString TodaySteps::handOverMeans(const Entry &entry)
{
    if (entry.kind == EntryKind::Task)
        return tr("The follow-up becomes theirs. The buyer stays with its owner.");
    if (entry.kind == EntryKind::Item)
        return tr("The step becomes theirs. The buyer stays with its owner.");
    return tr("The buyer becomes theirs, and with it all alerts, reviews, issues and answers of the buyer.");
}

bool TodaySteps::canHandOver(const Entry &entry)
{
    return entry.kind == EntryKind::Task || entry.kind == EntryKind::Item || entry.buyer;
}

Operation TodaySteps::handOver(const Entry &entry, const QString &owner)
{
    if (entry.kind == EntryKind::Task)
        return operations::handOverTask(Id<Task>(entry.number), owner);
    if (entry.kind == EntryKind::Item)
        return operations::handOverItem(Id<ChecklistItem>(entry.number), owner);
    return operations::handOverBuyer(*entry.buyer, owner);
}

QString TodaySteps::playbookFor(const Entry &entry)
{
    if (entry.rule == AlertRule::DisputeRateHigh || entry.rule == AlertRule::SwingSignal
        || entry.rule == AlertRule::ScoreFell || entry.rule == AlertRule::BandFell)
        return QStringLiteral("Quality decline without communication");
    if (entry.kind == EntryKind::Issue || entry.rule == AlertRule::IssueUnanswered
        || entry.rule == AlertRule::ContactOverdue)
        return QStringLiteral("Unresponsive support");
    if (entry.rule == AlertRule::ExpectationUnvalidated || entry.rule == AlertRule::VolumeLow)
        return QStringLiteral("Expectation gap");
    return {};
}

} // namespace touchbase::ui
