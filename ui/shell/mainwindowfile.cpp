// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lostfile.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "tools/common/filechooser.h"

#include <QDialog>

namespace touchbase::ui {

// What the window does when the file of its workspace is moved, deleted or replaced under it.

void MainWindow::followFile(Desk &desk)
{
    m_lostFile = new LostFile(desk, this, &desk);
    connect(m_lostFile, &LostFile::copySaved, this, &MainWindow::goOnIn, Qt::QueuedConnection);
    connect(m_lostFile, &LostFile::otherFileWanted, this, &MainWindow::openOtherFile, Qt::QueuedConnection);
    connect(&desk.workspace(), &Workspace::presenceChanged, this, &MainWindow::showStatus, Qt::QueuedConnection);
}

/// They stand on what is about to be closed. Forms keep what was typed.
void MainWindow::closeDialogs()
{
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
}

/// Opens the copy in place of what is open; what was typed comes along.
void MainWindow::goOnIn(const QString &copy)
{
    if (!m_view)
        return;
    auto desk = deskOver(beginOpening(copy, m_clock, m_preferences).finish());
    if (!desk)
        return;
    const Drafts before = m_view->desk().drafts();
    closeDialogs();
    closeWorkspace();
    if (auto taken = desk->drafts().takeFrom(before); !taken)
        complain(taken.error());
    takeDesk(std::move(desk));
    m_view->desk().announce(Notice::Kind::Done, tr("Everything is in %1 now, and goes on there.").arg(shownPath(copy)));
}

/// What was open lies in the copy: the file that took its place can be opened.
void MainWindow::openOtherFile(const QString &copy)
{
    if (!m_view)
        return;
    const QString file = m_view->desk().workspace().location().file;
    m_view->desk().workspace().abandonLog();
    closeDialogs();
    closeWorkspace();
    if (openWorkspace(file))
        m_view->desk().announce(
            Notice::Kind::Done,
            tr("This is the file that lies there now. What was open before is in %1.").arg(shownFileName(copy)));
}

/// Whether an action must wait for an answer, because it closes what is in no file any more.
bool MainWindow::leavesLostFile(ActionId id)
{
    const bool leaves = id == ActionId::NewWorkspace || id == ActionId::OpenWorkspace || id == ActionId::OpenSample
                        || id == ActionId::CloseWorkspace;
    if (!leaves || !m_lostFile || m_view->desk().workspace().isPresent())
        return false;
    m_lostFile->askBeforeLeaving([this, id] { handleApplicationAction(id); });
    return true;
}

} // namespace touchbase::ui
