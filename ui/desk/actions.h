// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <span>
#include <vector>

namespace touchbase::ui {

// The catalogue of everything that a person can do. Menus, shortcuts, tool tips, the palette and the list of shortcuts
// are all made of it; there is no other place where an action gets a name or a key.

enum class ActionId {
    NewWorkspace,
    OpenWorkspace,
    OpenSample,
    CloseWorkspace,
    Import,
    ImportHistory,
    ExportCsv,
    ExportJson,
    ExportCalendar,
    BackUp,
    Backups,
    Quit,
    Undo,
    Redo,
    Find,
    Copy,
    EditEntry,
    DeleteEntry,
    FinishEntry,
    SnoozeEntry,
    HandOverEntry,
    StartPlaybook,
    Trash,
    Settings,
    ToggleScope,
    ToggleNavigation,
    TextLarger,
    TextSmaller,
    TextNormal,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Comfortable,
    ChartAsTable,
    GoBack,
    GoForward,
    GoToday,
    GoBuyers,
    GoOnboarding,
    GoIssues,
    OpenBuyer,
    NextBuyer,
    PreviousBuyer,
    NextTab,
    PreviousTab,
    Palette,
    NextPane,
    PreviousPane,
    NewBuyer,
    EditBuyer,
    DeleteBuyer,
    LogTouchpoint,
    FollowUp,
    NewContact,
    NewExpectation,
    NewPause,
    NewIssue,
    NewSurvey,
    SetStage,
    NewReview,
    FirstReview,
    StartOnboarding,
    CompleteOnboarding,
    OverrideGate,
    TickItem,
    TickItemWith,
    MoveReview,
    ExportReview,
    TryOtherValues,
    ValidateExpectation,
    RespondToIssue,
    ResolveIssue,
    ReopenIssue,
    EscalateIssue,
    CloseLoop,
    FinishTask,
    ReopenTask,
    PinBuyer,
    NewIncident,
    ToldFirst,
    ToldWhenAsked,
    TellBuyer,
    CopyMessage,
    CloseIncident,
    Templates,
    Recalculate,
    AlertRules,
    CheckFile,
    ScoreHelp,
    Shortcuts,
    About,
};
inline constexpr size_t actionCount = static_cast<size_t>(ActionId::About) + 1;

enum class ActionMenu {
    File,
    Edit,
    View,
    Go,
    Buyer,
    Tools,
    Help
};

/// What must be there for an action to make sense.
enum class ActionNeed {
    Nothing,
    Workspace,
    Buyer,    ///< the one in front, or one that is asked for
    Selection ///< something on the page in front that it fits; the page says so, and does it
};

struct ActionInfo {
    ActionId id;
    const char *name; ///< stable, English, for object names and tests
    const char *text; ///< with a mnemonic; translated in the context "Action"
    ActionMenu menu;
    ActionNeed need;
    const char *shortcut; ///< portable text, may be blank; several are separated by ";"
    const char *icon;     ///< of resources/icons, may be blank
    bool endsSection;     ///< a line follows in the menu
};

/// All actions in the order of the menus.
[[nodiscard]] std::span<const ActionInfo, actionCount> actionCatalogue();
[[nodiscard]] const ActionInfo &infoOf(ActionId id);
/// The words of an action without mnemonic and dots: for palette and tool tips.
[[nodiscard]] QString plainText(const ActionInfo &info);
[[nodiscard]] QString menuTitle(ActionMenu menu);
/// "Log a touchpoint (L)": what a button that does this says when it is pointed at.
[[nodiscard]] QString toolTipOf(ActionId id);

/// The actions of one window.
class ActionSet final : public QObject
{
    Q_OBJECT
public:
    explicit ActionSet(QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }
    /// Enables what makes sense: with a workspace or without. Nothing is selected then.
    void setHasWorkspace(bool hasWorkspace);
    /// Enables, of the actions that need something selected, these.
    void setFitting(const std::vector<ActionId> &fitting);

Q_SIGNALS:
    void triggered(touchbase::ui::ActionId id);

private:
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace touchbase::ui
