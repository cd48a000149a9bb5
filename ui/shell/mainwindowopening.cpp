// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/forms.h"
#include "operations/setup/demoworkspace.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "tools/backups/backup.h"
#include "tools/backups/backupsdialog.h"
#include "tools/backups/secondplace.h"
#include "tools/help/whoamidialog.h"
#include "workspace/backups.h"
#include "workspace/restore.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace touchbase::ui {

// How the window comes to a workspace, and what it does once it is there.

namespace {

constexpr int sampleBuyers = 40;
constexpr int sampleDays = 730;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString fileFilter()
{
    return MainWindow::tr("Touchbase workspaces (*.touchbase)");
}

QString sampleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/Sample.touchbase");
}

} // namespace

WorkspaceOpening beginOpening(const QString &file, const Clock &clock, const Preferences &preferences)
{
    return {{QFileInfo(file).absoluteFilePath()}, clock, preferences.author()};
}

void MainWindow::newWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("New workspace"), documentsFolder(), fileFilter());
    dialog->setObjectName(QStringLiteral("newWorkspaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("touchbase"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is refused, never overwritten
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (auto desk = tryCreate(file))
            takeDesk(std::move(desk));
    });
    dialog->open();
}

void MainWindow::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open workspace"), documentsFolder(), fileFilter());
    dialog->setObjectName(QStringLiteral("openWorkspaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

std::unique_ptr<Desk> MainWindow::deskOver(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace) {
        complain(workspace.error());
        return nullptr;
    }
    auto desk = Desk::over(std::move(*workspace), m_preferences);
    if (!desk) {
        complain(desk.error());
        return nullptr;
    }
    return std::move(*desk);
}

std::unique_ptr<Desk> MainWindow::tryCreate(const QString &file)
{
    return deskOver(Workspace::create({file}, m_clock, m_preferences.author()));
}

bool MainWindow::openWorkspace(const QString &file)
{
    return takeWorkspace(beginOpening(file, m_clock, m_preferences));
}

bool MainWindow::takeWorkspace(WorkspaceOpening opening)
{
    auto desk = deskOver(opening.finish());
    if (!desk)
        return false;
    takeDesk(std::move(desk));
    return true;
}

void MainWindow::openSample()
{
    const QString file = sampleFile();
    if (QFileInfo::exists(file)) {
        openWorkspace(file);
        return;
    }
    auto desk = tryCreate(file);
    if (!desk)
        return;
    takeDesk(std::move(desk));
    Desk &open = m_view->desk();
    const demo::DemoOptions options{
        .buyers = sampleBuyers, .days = sampleDays, .asOf = open.today(), .zone = open.format().zone()};
    open.announce(Notice::Kind::Info, tr("Making the sample…"));
    open.perform(fillWithDemo(options), tr("The sample is ready. All its buyers are invented."));
}

void MainWindow::afterOpening()
{
    backUpToday();
    if (m_preferences.author().isEmpty())
        askWhoIAm();
    else
        restoreDrafts(m_view->desk(), this);
}

void MainWindow::askWhoIAm()
{
    auto *dialog = new WhoAmIDialog(m_preferences, this);
    connect(dialog, &QDialog::finished, this, [this] {
        if (!m_view)
            return;
        m_view->desk().workspace().setAuthor(m_preferences.author());
        restoreDrafts(m_view->desk(), this);
    });
    showDialog(dialog);
}

void MainWindow::backUpToday()
{
    const QString file = m_view->desk().workspace().location().file;
    const auto backUp = [file, today = m_view->desk().today(), second = secondBackupPlace(m_preferences)] {
        return backUpDaily(file, today, second);
    };
    whenFinished(QtConcurrent::run(backUp), m_view, [this](const Result<BackupOutcome> &outcome) {
        if (!outcome)
            m_view->desk().announce(outcome.error());
        else if (outcome->warning)
            m_view->desk().announce(*outcome->warning);
    });
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(m_view->desk(), this);
    connect(dialog, &BackupsDialog::restoreRequested, this, &MainWindow::restoreFrom, Qt::QueuedConnection);
    showDialog(dialog);
}

void MainWindow::restoreFrom(const QString &backup)
{
    const QString file = m_view->desk().workspace().location().file;
    closeWorkspace();
    const auto kept = restore(file, backup, m_clock.now());
    openWorkspace(file);
    if (!kept)
        complain(kept.error());
    else if (m_view)
        m_view->desk().announce(
            Notice::Kind::Done,
            tr("The backup is in place. What was there before lies beside it as %1.").arg(QFileInfo(*kept).fileName()));
}

} // namespace touchbase::ui
