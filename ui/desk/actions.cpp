// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/actions.h"

#include "render/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::ui {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Action", text)
using Id = ActionId;
using Menu = ActionMenu;
using Need = ActionNeed;

constexpr std::array<ActionInfo, actionCount> catalogue{{
    {Id::NewWorkspace, "newWorkspace", WORDS("&New workspace…"), Menu::File, Need::Nothing, "Ctrl+Alt+N", "new", false},
    {Id::OpenWorkspace, "openWorkspace", WORDS("&Open workspace…"), Menu::File, Need::Nothing, "Ctrl+O", "open", false},
    {Id::OpenSample, "openSample", WORDS("Open the &sample"), Menu::File, Need::Nothing, "Ctrl+Shift+O", "", false},
    {Id::CloseWorkspace, "closeWorkspace", WORDS("&Close workspace"), Menu::File, Need::Workspace, "Ctrl+W", "", true},
    {Id::Import, "import", WORDS("&Import files…"), Menu::File, Need::Workspace, "Ctrl+I", "import", false},
    {Id::ImportHistory, "importHistory", WORDS("I&mports so far"), Menu::File, Need::Workspace, "Ctrl+Shift+I",
     "history", false},
    {Id::ExportCsv, "exportCsv", WORDS("&Export as CSV files…"), Menu::File, Need::Workspace, "Ctrl+E", "export",
     false},
    {Id::ExportJson, "exportJson", WORDS("Export as one &JSON file…"), Menu::File, Need::Workspace, "", "", false},
    {Id::ExportCalendar, "exportCalendar", WORDS("Export c&alendar…"), Menu::File, Need::Workspace, "", "", true},
    {Id::BackUp, "backUp", WORDS("&Back up to a file…"), Menu::File, Need::Workspace, "", "backup", false},
    {Id::Backups, "backups", WORDS("Daily backups and &restore…"), Menu::File, Need::Workspace, "", "restore", true},
    {Id::Quit, "quit", WORDS("&Quit"), Menu::File, Need::Nothing, "Ctrl+Q", "", false},
    {Id::Undo, "undo", WORDS("&Undo"), Menu::Edit, Need::Workspace, "Ctrl+Z", "undo", false},
    {Id::Redo, "redo", WORDS("&Redo"), Menu::Edit, Need::Workspace, "Ctrl+Shift+Z;Ctrl+Y", "redo", true},
    {Id::Find, "find", WORDS("&Filter this view"), Menu::Edit, Need::Workspace, "Ctrl+F", "search", false},
    {Id::Copy, "copyRows", WORDS("&Copy rows"), Menu::Edit, Need::Workspace, "", "copy", true},
    {Id::EditEntry, "editEntry", WORDS("&Edit what is selected…"), Menu::Edit, Need::Selection, "", "edit", false},
    {Id::DeleteEntry, "deleteEntry", WORDS("&Delete what is selected"), Menu::Edit, Need::Selection, "", "trash", true},
    {Id::FinishEntry, "finishEntry", WORDS("Mark as do&ne"), Menu::Edit, Need::Selection, "", "check", false},
    {Id::SnoozeEntry, "snoozeEntry", WORDS("Snoo&ze…"), Menu::Edit, Need::Selection, "", "snooze", false},
    {Id::HandOverEntry, "handOverEntry", WORDS("&Hand over…"), Menu::Edit, Need::Selection, "", "user", false},
    {Id::StartPlaybook, "startPlaybook", WORDS("Start a &playbook…"), Menu::Edit, Need::Selection, "", "checklist",
     true},
    {Id::Trash, "trash", WORDS("&Trash"), Menu::Edit, Need::Workspace, "", "trash", false},
    {Id::Settings, "settings", WORDS("&Settings"), Menu::Edit, Need::Nothing, "Ctrl+,", "settings", false},
    {Id::ToggleScope, "toggleScope", WORDS("&My buyers or all"), Menu::View, Need::Workspace, "Ctrl+0", "user", false},
    {Id::ToggleNavigation, "toggleNavigation", WORDS("Show or hide &navigation"), Menu::View, Need::Workspace, "Ctrl+B",
     "", true},
    {Id::TextLarger, "textLarger", WORDS("&Larger text"), Menu::View, Need::Nothing, "Ctrl++;Ctrl+=", "", false},
    {Id::TextSmaller, "textSmaller", WORDS("&Smaller text"), Menu::View, Need::Nothing, "Ctrl+-", "", false},
    {Id::TextNormal, "textNormal", WORDS("Text at &100 %"), Menu::View, Need::Nothing, "Ctrl+Alt+0", "", false},
    {Id::Comfortable, "comfortable", WORDS("Rows with more &room"), Menu::View, Need::Nothing, "", "", true},
    {Id::ThemeSystem, "themeSystem", WORDS("Colors like the s&ystem"), Menu::View, Need::Nothing, "", "system", false},
    {Id::ThemeLight, "themeLight", WORDS("L&ight colors"), Menu::View, Need::Nothing, "", "light", false},
    {Id::ThemeDark, "themeDark", WORDS("&Dark colors"), Menu::View, Need::Nothing, "", "dark", true},
    {Id::ChartAsTable, "chartAsTable", WORDS("Chart as &table"), Menu::View, Need::Workspace, "Ctrl+T", "table", false},
    {Id::GoBack, "goBack", WORDS("&Back"), Menu::Go, Need::Workspace, "Alt+Left", "back", false},
    {Id::GoForward, "goForward", WORDS("&Forward"), Menu::Go, Need::Workspace, "Alt+Right", "forward", true},
    {Id::GoToday, "goToday", WORDS("To&day"), Menu::Go, Need::Workspace, "Ctrl+1", "today", false},
    {Id::GoBuyers, "goBuyers", WORDS("B&uyers"), Menu::Go, Need::Workspace, "Ctrl+2", "buyers", false},
    {Id::GoOnboarding, "goOnboarding", WORDS("Onboa&rding"), Menu::Go, Need::Workspace, "Ctrl+3", "onboarding", false},
    {Id::GoIssues, "goIssues", WORDS("&Issues and incidents"), Menu::Go, Need::Workspace, "Ctrl+4", "support", false},
    {Id::OpenBuyer, "openBuyer", WORDS("&Open the buyer of what is selected"), Menu::Go, Need::Selection, "", "buyer",
     true},
    {Id::NextBuyer, "nextBuyer", WORDS("&Next buyer"), Menu::Go, Need::Workspace, "Ctrl+PgDown", "", false},
    {Id::PreviousBuyer, "previousBuyer", WORDS("&Previous buyer"), Menu::Go, Need::Workspace, "Ctrl+PgUp", "", true},
    {Id::NextTab, "nextTab", WORDS("Next &tab"), Menu::Go, Need::Workspace, "Ctrl+Tab", "", false},
    {Id::PreviousTab, "previousTab", WORDS("Pre&vious tab"), Menu::Go, Need::Workspace, "Ctrl+Shift+Tab", "", true},
    {Id::Palette, "palette", WORDS("&Go to, or do anything…"), Menu::Go, Need::Nothing, "Ctrl+K", "search", false},
    {Id::NextPane, "nextPane", WORDS("Next p&ane"), Menu::Go, Need::Workspace, "F6", "", false},
    {Id::PreviousPane, "previousPane", WORDS("Previous pan&e"), Menu::Go, Need::Workspace, "Shift+F6", "", false},
    {Id::NewBuyer, "newBuyer", WORDS("&New buyer…"), Menu::Buyer, Need::Workspace, "Ctrl+N", "add", true},
    {Id::LogTouchpoint, "logTouchpoint", WORDS("&Log a touchpoint…"), Menu::Buyer, Need::Buyer, "Ctrl+L", "add", false},
    {Id::FollowUp, "followUp", WORDS("Add a &follow-up…"), Menu::Buyer, Need::Buyer, "Ctrl+Shift+F", "followup", false},
    {Id::NewIssue, "newIssue", WORDS("Open an &issue…"), Menu::Buyer, Need::Buyer, "", "help", false},
    {Id::NewSurvey, "newSurvey", WORDS("Record a survey &answer…"), Menu::Buyer, Need::Buyer, "", "voice", false},
    {Id::NewContact, "newContact", WORDS("Add a &contact…"), Menu::Buyer, Need::Buyer, "", "user", false},
    {Id::NewExpectation, "newExpectation", WORDS("Record an e&xpectation…"), Menu::Buyer, Need::Buyer, "", "account",
     false},
    {Id::NewPause, "newPause", WORDS("Add a &pause…"), Menu::Buyer, Need::Buyer, "", "pause", false},
    {Id::NewReview, "newReview", WORDS("&Quarterly review…"), Menu::Buyer, Need::Buyer, "Ctrl+Shift+R", "review",
     false},
    {Id::FirstReview, "firstReview", WORDS("&14-day review…"), Menu::Buyer, Need::Buyer, "Ctrl+Alt+R", "review", false},
    {Id::MoveReview, "moveReview", WORDS("&Move the review…"), Menu::Buyer, Need::Selection, "", "", false},
    {Id::ExportReview, "exportReview", WORDS("Export the review as PDF…"), Menu::Buyer, Need::Selection, "", "export",
     true},
    {Id::StartOnboarding, "startOnboarding", WORDS("Start onboardin&g…"), Menu::Buyer, Need::Buyer, "", "onboarding",
     false},
    {Id::TickItem, "tickItem", WORDS("Step done today, or not after all"), Menu::Buyer, Need::Selection, "", "check",
     false},
    {Id::TickItemWith, "tickItemWith", WORDS("Step done, with day and note…"), Menu::Buyer, Need::Selection, "", "note",
     false},
    {Id::CompleteOnboarding, "completeOnboarding", WORDS("Complete the onboarding…"), Menu::Buyer, Need::Buyer, "", "",
     false},
    {Id::OverrideGate, "overrideGate", WORDS("Override the gate…"), Menu::Buyer, Need::Buyer, "", "warning", true},
    {Id::TryOtherValues, "tryOtherValues", WORDS("&Try other values…"), Menu::Buyer, Need::Selection, "", "question",
     false},
    {Id::ValidateExpectation, "validateExpectation", WORDS("Validate wit&h the buyer…"), Menu::Buyer, Need::Selection,
     "", "check", false},
    {Id::RespondToIssue, "respondToIssue", WORDS("First &response to the issue…"), Menu::Buyer, Need::Selection, "", "",
     false},
    {Id::ResolveIssue, "resolveIssue", WORDS("Resol&ve the issue…"), Menu::Buyer, Need::Selection, "", "", false},
    {Id::ReopenIssue, "reopenIssue", WORDS("Re&open the issue"), Menu::Buyer, Need::Selection, "", "", false},
    {Id::EscalateIssue, "escalateIssue", WORDS("Issue escalated, or no longer"), Menu::Buyer, Need::Selection, "", "",
     false},
    {Id::CloseLoop, "closeLoop", WORDS("Close the loop with the &buyer…"), Menu::Buyer, Need::Selection, "", "voice",
     false},
    {Id::FinishTask, "finishTask", WORDS("Task done toda&y"), Menu::Buyer, Need::Selection, "", "check", false},
    {Id::ReopenTask, "reopenTask", WORDS("Tas&k not done after all"), Menu::Buyer, Need::Selection, "", "", true},
    {Id::SetStage, "setStage", WORDS("Set &stage…"), Menu::Buyer, Need::Buyer, "", "onboarding", false},
    {Id::EditBuyer, "editBuyer", WORDS("&Edit buyer…"), Menu::Buyer, Need::Buyer, "", "edit", false},
    {Id::PinBuyer, "pinBuyer", WORDS("Pin or &unpin buyer"), Menu::Buyer, Need::Buyer, "Ctrl+D", "pin", false},
    {Id::DeleteBuyer, "deleteBuyer", WORDS("&Delete buyer"), Menu::Buyer, Need::Buyer, "", "trash", false},
    {Id::NewIncident, "newIncident", WORDS("Record an &incident…"), Menu::Tools, Need::Workspace, "Ctrl+Shift+N",
     "warning", false},
    {Id::ToldFirst, "toldFirst", WORDS("&Told, before they asked"), Menu::Tools, Need::Selection, "", "check", false},
    {Id::ToldWhenAsked, "toldWhenAsked", WORDS("Told, after they as&ked"), Menu::Tools, Need::Selection, "", "", false},
    {Id::TellBuyer, "tellBuyer", WORDS("Told: &when and how…"), Menu::Tools, Need::Selection, "", "", false},
    {Id::CopyMessage, "copyMessage", WORDS("Copy what to &say"), Menu::Tools, Need::Selection, "", "copy", false},
    {Id::CloseIncident, "closeIncident", WORDS("C&lose the incident…"), Menu::Tools, Need::Selection, "", "", true},
    {Id::Templates, "templates", WORDS("Checklist te&mplates"), Menu::Tools, Need::Workspace, "", "checklist", false},
    {Id::Recalculate, "recalculate", WORDS("&Recalculate"), Menu::Tools, Need::Workspace, "F5", "restore", false},
    {Id::AlertRules, "alertRules", WORDS("&Alert rules…"), Menu::Tools, Need::Workspace, "", "warning", false},
    {Id::CheckFile, "checkFile", WORDS("&Check the workspace file"), Menu::Tools, Need::Workspace, "", "check", false},
    {Id::ScoreHelp, "scoreHelp", WORDS("&How the score works"), Menu::Help, Need::Nothing, "", "question", false},
    {Id::Shortcuts, "shortcuts", WORDS("&Shortcuts"), Menu::Help, Need::Nothing, "F1", "", true},
    {Id::About, "about", WORDS("&About Touchbase"), Menu::Help, Need::Nothing, "", "info", false},
}};
#undef WORDS

constexpr bool isWhole()
{
    std::array<bool, actionCount> seen{};
    for (const ActionInfo &info : catalogue)
        seen[static_cast<size_t>(info.id)] = true;
    for (const bool one : seen) {
        if (!one)
            return false;
    }
    return true;
}
static_assert(isWhole(), "every action stands in the catalogue once");

QList<QKeySequence> shortcutsOf(const ActionInfo &info)
{
    QList<QKeySequence> keys;
    for (const QString &one : QString::fromLatin1(info.shortcut).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        keys << QKeySequence::fromString(one, QKeySequence::PortableText);
    return keys;
}

QAction *makeAction(const ActionInfo &info, QObject *parent)
{
    auto *action = new QAction(QCoreApplication::translate("Action", info.text), parent);
    action->setObjectName(QString::fromLatin1(info.name) + QStringLiteral("Action"));
    action->setShortcuts(shortcutsOf(info));
    action->setToolTip(toolTipOf(info.id));
    action->setMenuRole(QAction::TextHeuristicRole);
    if (*info.icon != '\0')
        action->setIcon(render::icon(QString::fromLatin1(info.icon)));
    return action;
}

} // namespace

std::span<const ActionInfo, actionCount> actionCatalogue()
{
    return catalogue;
}

const ActionInfo &infoOf(ActionId id)
{
    return *std::find_if(catalogue.begin(), catalogue.end(), [id](const ActionInfo &info) { return info.id == id; });
}

QString plainText(const ActionInfo &info)
{
    QString text = QCoreApplication::translate("Action", info.text);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QString menuTitle(ActionMenu menu)
{
    static constexpr std::array<const char *, 7> titles{
        QT_TRANSLATE_NOOP("Action", "&File"),  QT_TRANSLATE_NOOP("Action", "&Edit"),
        QT_TRANSLATE_NOOP("Action", "&View"),  QT_TRANSLATE_NOOP("Action", "&Go"),
        QT_TRANSLATE_NOOP("Action", "&Buyer"), QT_TRANSLATE_NOOP("Action", "&Tools"),
        QT_TRANSLATE_NOOP("Action", "&Help")};
    return QCoreApplication::translate("Action", titles[static_cast<size_t>(menu)]);
}

QString toolTipOf(ActionId id)
{
    const ActionInfo &info = infoOf(id);
    const QList<QKeySequence> keys = shortcutsOf(info);
    if (keys.isEmpty())
        return plainText(info);
    return QStringLiteral("%1 (%2)").arg(plainText(info), keys.first().toString(QKeySequence::NativeText));
}

ActionSet::ActionSet(QObject *parent) : QObject(parent)
{
    for (const ActionInfo &info : catalogue) {
        QAction *action = makeAction(info, this);
        m_actions[static_cast<size_t>(info.id)] = action;
        connect(action, &QAction::triggered, this, [this, id = info.id] { Q_EMIT triggered(id); });
    }
}

void ActionSet::setHasWorkspace(bool hasWorkspace)
{
    for (const ActionInfo &info : catalogue) {
        if (info.need != ActionNeed::Nothing)
            (*this)[info.id]->setEnabled(hasWorkspace && info.need != ActionNeed::Selection);
    }
}

void ActionSet::setFitting(const std::vector<ActionId> &fitting)
{
    for (const ActionInfo &info : catalogue) {
        if (info.need == ActionNeed::Selection)
            (*this)[info.id]->setEnabled(std::find(fitting.begin(), fitting.end(), info.id) != fitting.end());
    }
}

} // namespace touchbase::ui
