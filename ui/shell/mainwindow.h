// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"
#include "desk/desk.h"

#include <QMainWindow>

class QDialog;
class QTimer;
class QStackedWidget;

namespace touchbase::ui {

class CommandPalette;
class FirstRunPage;
class LostFile;
class PlainLabel;
class WorkspaceView;

/// Begins to open a workspace for the person of these preferences.
[[nodiscard]] WorkspaceOpening beginOpening(const QString &file, const Clock &clock, const Preferences &preferences);

/// The window. It assembles: menus and toolbar from the catalogue, the open workspace or the ways to one, the palette,
/// the status bar. What actions do is in WorkspaceActions and WorkspaceFiles.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace in place of the one that is open. A failure is said and leaves what was there.
    bool openWorkspace(const QString &file);
    /// The same of one that is on its way.
    bool takeWorkspace(WorkspaceOpening opening);
    void openSample();
    void closeWorkspace();
    [[nodiscard]] WorkspaceView *view() const { return m_view; }
    [[nodiscard]] const ActionSet &actions() const { return *m_actions; }

Q_SIGNALS:
    /// Another workspace is open now; blank: none.
    void workspaceChanged(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void wireEditors(Desk &desk);
    void afterOpening();
    void followFile(Desk &desk);
    void closeDialogs();
    void goOnIn(const QString &copy);
    void openOtherFile(const QString &copy);
    [[nodiscard]] bool leavesLostFile(ActionId id);
    void buildToolBar();
    void buildStatusBar();
    void onAction(ActionId id);
    bool handleApplicationAction(ActionId id);
    bool handleNavigationAction(ActionId id);
    bool handleWorkspaceAction(ActionId id);
    void copyRows();
    void handleBuyerAction(ActionId id, std::optional<BuyerId> buyer);
    void takeDesk(std::unique_ptr<Desk> desk);
    void showFirstRun();
    void newWorkspace();
    void chooseWorkspace();
    std::unique_ptr<Desk> tryCreate(const QString &file);
    std::unique_ptr<Desk> deskOver(Result<std::unique_ptr<Workspace>> workspace);
    void askWhoIAm();
    void showDialog(QDialog *dialog);
    void showScoreHelp();
    void showBackups();
    void showPlace();
    void showFitting();
    void showUndo();
    void showStatus();
    void showDeliveries();
    void complain(const Error &error);
    CommandPalette &commandPalette();
    void openPalette();
    void restoreFrom(const QString &backup);
    void backUpToday();
    void setTextPercent(int percent);

    Preferences &m_preferences;
    const Clock &m_clock;
    ActionSet *m_actions;
    QStackedWidget *m_stack;
    CommandPalette *m_palette = nullptr; ///< made when it is first asked for
    FirstRunPage *m_firstRun = nullptr;
    WorkspaceView *m_view = nullptr;
    LostFile *m_lostFile = nullptr; ///< of the open desk
    bool m_mayLeave = false;        ///< the person closes without a copy of a file that is gone
    PlainLabel *m_fileLabel = nullptr;
    PlainLabel *m_savedLabel = nullptr;
    PlainLabel *m_throughLabel = nullptr;
    PlainLabel *m_modelLabel = nullptr;
    PlainLabel *m_dayLabel = nullptr;
    QTimer *m_foreignTimer;
};

} // namespace touchbase::ui
