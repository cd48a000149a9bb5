// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "desk/page.h"
#include "forms/forms.h"
#include "kit/datatable.h"
#include "operations/records/buyers.h"
#include "shell/palette.h"
#include "shell/reviewexport.h"
#include "shell/workspaceview.h"
#include "tools/backups/backup.h"
#include "tools/export/export.h"
#include "tools/help/aboutdialog.h"
#include "tools/help/checkdialog.h"
#include "tools/help/scorehelpdialog.h"
#include "tools/help/shortcutsdialog.h"
#include "tools/import/importdialog.h"
#include "tools/settings/alertrulesdialog.h"

#include <QApplication>
#include <QClipboard>

namespace touchbase::ui {

namespace {

constexpr int textStep = 10;

} // namespace

void MainWindow::onAction(ActionId id)
{
    if (leavesLostFile(id) || handleApplicationAction(id) || !m_view)
        return;
    if (handleNavigationAction(id) || handleWorkspaceAction(id))
        return;
    if (infoOf(id).need == ActionNeed::Buyer)
        handleBuyerAction(id, m_view->currentBuyer());
    else if (infoOf(id).need == ActionNeed::Selection)
        m_view->currentPage()->act(id);
}

bool MainWindow::handleApplicationAction(ActionId id)
{
    switch (id) {
    case ActionId::NewWorkspace:
        newWorkspace();
        return true;
    case ActionId::OpenWorkspace:
        chooseWorkspace();
        return true;
    case ActionId::OpenSample:
        openSample();
        return true;
    case ActionId::CloseWorkspace:
        closeWorkspace();
        return true;
    case ActionId::Quit:
        close();
        return true;
    case ActionId::TextLarger:
        setTextPercent(m_preferences.textPercent() + textStep);
        return true;
    case ActionId::TextSmaller:
        setTextPercent(m_preferences.textPercent() - textStep);
        return true;
    case ActionId::TextNormal:
        setTextPercent(100);
        return true;
    case ActionId::Comfortable:
        m_preferences.setComfortable(!m_preferences.isComfortable());
        return true;
    case ActionId::ThemeSystem:
        m_preferences.setTheme(ThemeMode::System);
        return true;
    case ActionId::ThemeLight:
        m_preferences.setTheme(ThemeMode::Light);
        return true;
    case ActionId::ThemeDark:
        m_preferences.setTheme(ThemeMode::Dark);
        return true;
    case ActionId::Palette:
        openPalette();
        return true;
    case ActionId::Shortcuts:
        showDialog(new ShortcutsDialog(this));
        return true;
    case ActionId::ScoreHelp:
        showScoreHelp();
        return true;
    case ActionId::About:
        showDialog(new AboutDialog(this));
        return true;
    default:
        return false;
    }
}

bool MainWindow::handleNavigationAction(ActionId id)
{
    switch (id) {
    case ActionId::GoBack:
        m_view->goBack();
        return true;
    case ActionId::GoForward:
        m_view->goForward();
        return true;
    case ActionId::GoToday:
        m_view->goTo(PageId::Today);
        return true;
    case ActionId::GoBuyers:
        m_view->goTo(PageId::Buyers);
        return true;
    case ActionId::GoIssues:
        m_view->goTo(PageId::Issues);
        return true;
    case ActionId::GoOnboarding:
        m_view->goTo(PageId::Onboarding);
        return true;
    case ActionId::Templates:
        m_view->goTo(PageId::Templates);
        return true;
    case ActionId::ImportHistory:
        m_view->goTo(PageId::Imports);
        return true;
    case ActionId::Trash:
        m_view->goTo(PageId::Trash);
        return true;
    case ActionId::Settings:
        m_view->goTo(PageId::Settings);
        return true;
    case ActionId::NextBuyer:
        m_view->goToNeighbour(1);
        return true;
    case ActionId::PreviousBuyer:
        m_view->goToNeighbour(-1);
        return true;
    case ActionId::NextTab:
        m_view->currentPage()->switchTab(1);
        return true;
    case ActionId::PreviousTab:
        m_view->currentPage()->switchTab(-1);
        return true;
    case ActionId::NextPane:
    case ActionId::PreviousPane:
        m_view->switchPane();
        return true;
    case ActionId::ToggleScope:
        m_view->toggleScope();
        return true;
    case ActionId::ToggleNavigation:
        m_view->setNavigationShown(!m_view->isNavigationShown());
        return true;
    case ActionId::Find:
        m_view->currentPage()->startFilter();
        return true;
    case ActionId::Recalculate:
        m_view->currentPage()->recalculate();
        return true;
    case ActionId::ChartAsTable:
        m_view->currentPage()->toggleTable();
        return true;
    default:
        return false;
    }
}

bool MainWindow::handleWorkspaceAction(ActionId id)
{
    Desk &desk = m_view->desk();
    switch (id) {
    case ActionId::Undo:
        desk.undo();
        return true;
    case ActionId::Redo:
        desk.redo();
        return true;
    case ActionId::Copy:
        copyRows();
        return true;
    case ActionId::Import:
        openImportDialog(desk, this);
        return true;
    case ActionId::ExportCsv:
        exportCsvFiles(desk, this);
        return true;
    case ActionId::ExportJson:
        exportJsonFile(desk, this);
        return true;
    case ActionId::ExportCalendar:
        exportCalendarFile(desk, this);
        return true;
    case ActionId::BackUp:
        backUpToFile(desk, this);
        return true;
    case ActionId::Backups:
        showBackups();
        return true;
    case ActionId::AlertRules:
        showDialog(new AlertRulesDialog(desk, this));
        return true;
    case ActionId::CheckFile:
        showDialog(new CheckDialog(desk, this));
        return true;
    case ActionId::NewBuyer:
        openBuyerForm(desk, this);
        return true;
    case ActionId::NewIncident:
        openIncidentForm(desk, this);
        return true;
    default:
        return false;
    }
}

/// Of the table that has the focus, or else of the first of the page that has any selected.
void MainWindow::copyRows()
{
    if (const auto *focused = qobject_cast<DataTable *>(QApplication::focusWidget())) {
        focused->copySelection();
        return;
    }
    for (const DataTable *table : m_view->currentPage()->findChildren<DataTable *>()) {
        if (table->isVisible() && !table->selectedRows().isEmpty()) {
            table->copySelection();
            return;
        }
    }
}

void MainWindow::handleBuyerAction(ActionId id, std::optional<BuyerId> buyer)
{
    Desk &desk = m_view->desk();
    const bool asksItself = id == ActionId::LogTouchpoint || id == ActionId::NewIssue; // in its form
    if (!buyer && !asksItself) {
        commandPalette().askBuyer(desk, id);
        return;
    }
    switch (id) {
    case ActionId::LogTouchpoint:
        openTouchpointForm(desk, this, buyer);
        break;
    case ActionId::FollowUp:
        openTaskForm(desk, this, *buyer);
        break;
    case ActionId::NewIssue:
        openIssueForm(desk, this, buyer);
        break;
    case ActionId::NewSurvey:
        openSurveyForm(desk, this, *buyer);
        break;
    case ActionId::NewContact:
        openContactForm(desk, this, *buyer);
        break;
    case ActionId::NewExpectation:
        openExpectationForm(desk, this, *buyer);
        break;
    case ActionId::NewPause:
        openPauseForm(desk, this, *buyer);
        break;
    case ActionId::NewReview:
        openReviewForm(desk, this, *buyer);
        break;
    case ActionId::FirstReview:
        openForm(desk, this, {QStringLiteral("review-14-day"), buyer});
        break;
    case ActionId::StartOnboarding:
        openForm(desk, this, {QStringLiteral("start-onboarding"), buyer});
        break;
    case ActionId::CompleteOnboarding:
        openForm(desk, this, {QStringLiteral("complete-onboarding"), buyer});
        break;
    case ActionId::OverrideGate:
        openForm(desk, this, {QStringLiteral("override-gate"), buyer});
        break;
    case ActionId::SetStage:
        openStageForm(desk, this, *buyer);
        break;
    case ActionId::EditBuyer:
        openEditor(desk, this, {QStringLiteral("buyer"), buyer->value(), *buyer});
        break;
    case ActionId::PinBuyer:
        m_view->togglePin(*buyer);
        break;
    case ActionId::DeleteBuyer:
        desk.perform(operations::deleteBuyer(*buyer), tr("The buyer is in the trash."));
        break;
    default:
        break;
    }
}

void MainWindow::wireEditors(Desk &desk)
{
    connect(&desk, &Desk::editRequested, this,
            [this](const RecordReference &record) { openEditor(m_view->desk(), this, record); });
    connect(&desk, &Desk::formRequested, this,
            [this](const FormRequest &form) { openForm(m_view->desk(), this, form); });
    connect(&desk, &Desk::stepRequested, this,
            [this](RecordStep step, qint64 row) { takeStep(m_view->desk(), this, step, row); });
    connect(
        &desk, &Desk::reopenRequested, this, [this, file = desk.workspace().location().file] { openWorkspace(file); },
        Qt::QueuedConnection);
    connect(&desk, &Desk::reviewExportRequested, this,
            [this](const ReviewExport &wanted) { exportReview(m_view->desk(), this, wanted); });
}

void MainWindow::setTextPercent(int percent)
{
    m_preferences.setTextPercent(percent);
}

void MainWindow::showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showScoreHelp()
{
    const auto model = m_view ? m_view->desk().setup().defaultModel : score::defaultModel();
    const auto format = m_view ? m_view->desk().format() : render::Format(QLocale(), Zone());
    showDialog(new ScoreHelpDialog(model, format, this));
}

} // namespace touchbase::ui
