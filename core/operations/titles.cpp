// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/titles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchbase {

namespace {

struct Title {
    const char *key;
    const char *words;
};

constexpr std::array titles{
    Title{"add-alias", QT_TRANSLATE_NOOP("Operation", "Add other name")},
    Title{"add-buyer", QT_TRANSLATE_NOOP("Operation", "Add buyer")},
    Title{"add-contact", QT_TRANSLATE_NOOP("Operation", "Add contact")},
    Title{"add-context-event", QT_TRANSLATE_NOOP("Operation", "Add context event")},
    Title{"add-credit", QT_TRANSLATE_NOOP("Operation", "Add credit")},
    Title{"add-deliveries-coverage", QT_TRANSLATE_NOOP("Operation", "Mark deliveries as complete")},
    Title{"add-expectation", QT_TRANSLATE_NOOP("Operation", "Record expectation")},
    Title{"add-goal", QT_TRANSLATE_NOOP("Operation", "Add goal")},
    Title{"add-holiday", QT_TRANSLATE_NOOP("Operation", "Add holiday")},
    Title{"add-incident", QT_TRANSLATE_NOOP("Operation", "Add incident")},
    Title{"add-incident-buyer", QT_TRANSLATE_NOOP("Operation", "Add buyer to incident")},
    Title{"add-initiative", QT_TRANSLATE_NOOP("Operation", "Add initiative")},
    Title{"add-opportunity", QT_TRANSLATE_NOOP("Operation", "Add opportunity")},
    Title{"add-pause", QT_TRANSLATE_NOOP("Operation", "Add pause")},
    Title{"add-post-mortem", QT_TRANSLATE_NOOP("Operation", "Add post-mortem")},
    Title{"add-recommendation", QT_TRANSLATE_NOOP("Operation", "Add recommendation")},
    Title{"add-return", QT_TRANSLATE_NOOP("Operation", "Add return")},
    Title{"add-return-reason", QT_TRANSLATE_NOOP("Operation", "Add reason for returns")},
    Title{"add-returns-coverage", QT_TRANSLATE_NOOP("Operation", "Mark returns as complete")},
    Title{"add-source", QT_TRANSLATE_NOOP("Operation", "Add source")},
    Title{"add-survey", QT_TRANSLATE_NOOP("Operation", "Add survey answer")},
    Title{"add-task", QT_TRANSLATE_NOOP("Operation", "Add task")},
    Title{"add-terms", QT_TRANSLATE_NOOP("Operation", "Add terms")},
    Title{"add-theme", QT_TRANSLATE_NOOP("Operation", "Add theme")},
    Title{"add-view", QT_TRANSLATE_NOOP("Operation", "Save view")},
    Title{"answer-survey-request", QT_TRANSLATE_NOOP("Operation", "Mark survey request as answered")},
    Title{"ask-survey", QT_TRANSLATE_NOOP("Operation", "Ask for survey answer")},
    Title{"close-incident", QT_TRANSLATE_NOOP("Operation", "Close incident")},
    Title{"close-loop", QT_TRANSLATE_NOOP("Operation", "Close loop")},
    Title{"complete-checklist", QT_TRANSLATE_NOOP("Operation", "Complete checklist")},
    Title{"decide-return", QT_TRANSLATE_NOOP("Operation", "Decide on return")},
    Title{"delete-buyer", QT_TRANSLATE_NOOP("Operation", "Delete buyer")},
    Title{"delete-checklist", QT_TRANSLATE_NOOP("Operation", "Delete checklist")},
    Title{"delete-consumer-day", QT_TRANSLATE_NOOP("Operation", "Delete consumer day")},
    Title{"delete-contact", QT_TRANSLATE_NOOP("Operation", "Delete contact")},
    Title{"delete-context-event", QT_TRANSLATE_NOOP("Operation", "Delete context event")},
    Title{"delete-credit", QT_TRANSLATE_NOOP("Operation", "Delete credit")},
    Title{"delete-delivery", QT_TRANSLATE_NOOP("Operation", "Delete delivery")},
    Title{"delete-delivery-quality", QT_TRANSLATE_NOOP("Operation", "Delete quality of delivery")},
    Title{"delete-expectation", QT_TRANSLATE_NOOP("Operation", "Delete expectation")},
    Title{"delete-incident", QT_TRANSLATE_NOOP("Operation", "Delete incident")},
    Title{"delete-initiative", QT_TRANSLATE_NOOP("Operation", "Delete initiative")},
    Title{"delete-issue", QT_TRANSLATE_NOOP("Operation", "Delete issue")},
    Title{"delete-opportunity", QT_TRANSLATE_NOOP("Operation", "Delete opportunity")},
    Title{"delete-pause", QT_TRANSLATE_NOOP("Operation", "Delete pause")},
    Title{"delete-post-mortem", QT_TRANSLATE_NOOP("Operation", "Delete post-mortem")},
    Title{"delete-return", QT_TRANSLATE_NOOP("Operation", "Delete return")},
    Title{"delete-review", QT_TRANSLATE_NOOP("Operation", "Delete review")},
    Title{"delete-survey", QT_TRANSLATE_NOOP("Operation", "Delete survey answer")},
    Title{"delete-survey-request", QT_TRANSLATE_NOOP("Operation", "Delete survey request")},
    Title{"delete-task", QT_TRANSLATE_NOOP("Operation", "Delete task")},
    Title{"delete-template", QT_TRANSLATE_NOOP("Operation", "Delete template")},
    Title{"delete-terms", QT_TRANSLATE_NOOP("Operation", "Delete terms")},
    Title{"delete-theme", QT_TRANSLATE_NOOP("Operation", "Delete theme")},
    Title{"delete-touchpoint", QT_TRANSLATE_NOOP("Operation", "Delete touchpoint")},
    Title{"delete-view", QT_TRANSLATE_NOOP("Operation", "Delete view")},
    Title{"edit-buyer", QT_TRANSLATE_NOOP("Operation", "Edit buyer")},
    Title{"edit-contact", QT_TRANSLATE_NOOP("Operation", "Edit contact")},
    Title{"edit-context-event", QT_TRANSLATE_NOOP("Operation", "Edit context event")},
    Title{"edit-credit", QT_TRANSLATE_NOOP("Operation", "Edit credit")},
    Title{"edit-expectation", QT_TRANSLATE_NOOP("Operation", "Edit expectation")},
    Title{"edit-goal", QT_TRANSLATE_NOOP("Operation", "Edit goal")},
    Title{"edit-incident", QT_TRANSLATE_NOOP("Operation", "Edit incident")},
    Title{"edit-initiative", QT_TRANSLATE_NOOP("Operation", "Edit initiative")},
    Title{"edit-issue", QT_TRANSLATE_NOOP("Operation", "Edit issue")},
    Title{"edit-opportunity", QT_TRANSLATE_NOOP("Operation", "Edit opportunity")},
    Title{"edit-pause", QT_TRANSLATE_NOOP("Operation", "Edit pause")},
    Title{"edit-post-mortem", QT_TRANSLATE_NOOP("Operation", "Edit post-mortem")},
    Title{"edit-recommendation", QT_TRANSLATE_NOOP("Operation", "Edit recommendation")},
    Title{"edit-return", QT_TRANSLATE_NOOP("Operation", "Edit return")},
    Title{"edit-return-reason", QT_TRANSLATE_NOOP("Operation", "Edit reason for returns")},
    Title{"edit-review", QT_TRANSLATE_NOOP("Operation", "Edit review")},
    Title{"edit-source", QT_TRANSLATE_NOOP("Operation", "Edit source")},
    Title{"edit-survey", QT_TRANSLATE_NOOP("Operation", "Edit survey answer")},
    Title{"edit-task", QT_TRANSLATE_NOOP("Operation", "Edit task")},
    Title{"edit-terms", QT_TRANSLATE_NOOP("Operation", "Edit terms")},
    Title{"edit-theme", QT_TRANSLATE_NOOP("Operation", "Edit theme")},
    Title{"edit-touchpoint", QT_TRANSLATE_NOOP("Operation", "Edit touchpoint")},
    Title{"edit-view", QT_TRANSLATE_NOOP("Operation", "Change view")},
    Title{"empty-trash", QT_TRANSLATE_NOOP("Operation", "Empty trash")},
    Title{"end-pause", QT_TRANSLATE_NOOP("Operation", "End pause")},
    Title{"erase-contact", QT_TRANSLATE_NOOP("Operation", "Erase person")},
    Title{"escalate-issue", QT_TRANSLATE_NOOP("Operation", "Change escalation of issue")},
    Title{"finish-alert", QT_TRANSLATE_NOOP("Operation", "Finish alert")},
    Title{"finish-task", QT_TRANSLATE_NOOP("Operation", "Finish task")},
    Title{"hand-over-buyer", QT_TRANSLATE_NOOP("Operation", "Hand over buyer")},
    Title{"hand-over-item", QT_TRANSLATE_NOOP("Operation", "Hand over item")},
    Title{"hand-over-task", QT_TRANSLATE_NOOP("Operation", "Hand over task")},
    Title{"hold-review", QT_TRANSLATE_NOOP("Operation", "Hold review")},
    Title{"import", QT_TRANSLATE_NOOP("Operation", "Import")},
    Title{"link-attachment", QT_TRANSLATE_NOOP("Operation", "Link file")},
    Title{"log-touchpoint", QT_TRANSLATE_NOOP("Operation", "Log touchpoint")},
    Title{"move-review", QT_TRANSLATE_NOOP("Operation", "Move review")},
    Title{"open-issue", QT_TRANSLATE_NOOP("Operation", "Open issue")},
    Title{"override-gate", QT_TRANSLATE_NOOP("Operation", "Override gate")},
    Title{"postpone-item", QT_TRANSLATE_NOOP("Operation", "Snooze step")},
    Title{"postpone-review", QT_TRANSLATE_NOOP("Operation", "Snooze review")},
    Title{"postpone-task", QT_TRANSLATE_NOOP("Operation", "Snooze follow-up")},
    Title{"rate-relationship", QT_TRANSLATE_NOOP("Operation", "Rate relationship")},
    Title{"redo-batch", QT_TRANSLATE_NOOP("Operation", "Bring import back")},
    Title{"remove-alias", QT_TRANSLATE_NOOP("Operation", "Remove other name")},
    Title{"remove-attachment", QT_TRANSLATE_NOOP("Operation", "Remove link to file")},
    Title{"remove-deliveries-coverage", QT_TRANSLATE_NOOP("Operation", "Unmark deliveries as complete")},
    Title{"remove-goal", QT_TRANSLATE_NOOP("Operation", "Remove goal")},
    Title{"remove-holiday", QT_TRANSLATE_NOOP("Operation", "Remove holiday")},
    Title{"remove-incident-buyer", QT_TRANSLATE_NOOP("Operation", "Remove buyer from incident")},
    Title{"remove-recommendation", QT_TRANSLATE_NOOP("Operation", "Remove recommendation")},
    Title{"remove-relationship", QT_TRANSLATE_NOOP("Operation", "Remove rating of relationship")},
    Title{"remove-return-reason", QT_TRANSLATE_NOOP("Operation", "Remove reason for returns")},
    Title{"remove-returns-coverage", QT_TRANSLATE_NOOP("Operation", "Unmark returns as complete")},
    Title{"reopen-issue", QT_TRANSLATE_NOOP("Operation", "Reopen issue")},
    Title{"reopen-review", QT_TRANSLATE_NOOP("Operation", "Reopen review")},
    Title{"reopen-task", QT_TRANSLATE_NOOP("Operation", "Reopen task")},
    Title{"resolve-issue", QT_TRANSLATE_NOOP("Operation", "Resolve issue")},
    Title{"respond-to-issue", QT_TRANSLATE_NOOP("Operation", "Respond to issue")},
    Title{"restore-from-trash", QT_TRANSLATE_NOOP("Operation", "Restore from trash")},
    Title{"save-plan", QT_TRANSLATE_NOOP("Operation", "Save account plan")},
    Title{"save-score-model", QT_TRANSLATE_NOOP("Operation", "Save score model")},
    Title{"save-settings", QT_TRANSLATE_NOOP("Operation", "Save settings")},
    Title{"save-template", QT_TRANSLATE_NOOP("Operation", "Save template")},
    Title{"schedule-review", QT_TRANSLATE_NOOP("Operation", "Schedule review")},
    Title{"set-consumer-day", QT_TRANSLATE_NOOP("Operation", "Enter consumer day")},
    Title{"set-delivery", QT_TRANSLATE_NOOP("Operation", "Enter delivery")},
    Title{"set-delivery-quality", QT_TRANSLATE_NOOP("Operation", "Enter quality of delivery")},
    Title{"set-stage", QT_TRANSLATE_NOOP("Operation", "Set stage")},
    Title{"snooze-alert", QT_TRANSLATE_NOOP("Operation", "Snooze alert")},
    Title{"start-checklist", QT_TRANSLATE_NOOP("Operation", "Start checklist")},
    Title{"start-onboarding", QT_TRANSLATE_NOOP("Operation", "Start onboarding")},
    Title{"start-playbook", QT_TRANSLATE_NOOP("Operation", "Start playbook")},
    Title{"tag-buyer", QT_TRANSLATE_NOOP("Operation", "Tag buyer")},
    Title{"tag-survey", QT_TRANSLATE_NOOP("Operation", "Tag survey answer")},
    Title{"tell-incident-buyer", QT_TRANSLATE_NOOP("Operation", "Tell buyer of incident")},
    Title{"tick-item", QT_TRANSLATE_NOOP("Operation", "Tick item")},
    Title{"undo-batch", QT_TRANSLATE_NOOP("Operation", "Undo import")},
    Title{"untag-buyer", QT_TRANSLATE_NOOP("Operation", "Remove tag")},
    Title{"untag-survey", QT_TRANSLATE_NOOP("Operation", "Remove theme")},
    Title{"untick-item", QT_TRANSLATE_NOOP("Operation", "Untick item")},
    Title{"validate-expectation", QT_TRANSLATE_NOOP("Operation", "Validate expectation")},
    Title{"withdraw-alert-decision", QT_TRANSLATE_NOOP("Operation", "Withdraw decision on alert")},
    Title{"write-review", QT_TRANSLATE_NOOP("Operation", "Write review")},
};

} // namespace

QString operationTitle(const QString &key)
{
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&key](const Title &title) { return key == QLatin1String(title.key); });
    return found == titles.end() ? key : QCoreApplication::translate("Operation", found->words);
}

QStringList operationKeys()
{
    QStringList keys;
    for (const Title &title : titles)
        keys << QString::fromLatin1(title.key);
    return keys;
}

} // namespace touchbase
