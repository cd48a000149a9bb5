// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/backups/backup.h"

#include "base/sentence.h"
#include "tools/common/filechooser.h"
#include "workspace/backups.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <filesystem>

namespace touchbase::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

/// Writes beside the target first, so that what is there is lost only to a complete copy.
Result<QString> writeBackup(const QString &workspace, const QString &target)
{
    if (!QFileInfo::exists(target)) {
        auto made = backupTo(workspace, target);
        return made ? Result<QString>(target) : Result<QString>(failure(made.error()));
    }
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    if (auto made = backupTo(workspace, partial); !made)
        return failure(made.error());
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(partial).toStdString(), QFile::encodeName(target).toStdString(), error);
    if (error) {
        QFile::remove(partial);
        return failure(ErrorCode::CannotWriteFile, {target}, QString::fromStdString(error.message()));
    }
    return target;
}

QString proposal(Desk &desk)
{
    const QFileInfo file(desk.workspace().location().file);
    return QStringLiteral("%1 %2.touchbase").arg(file.completeBaseName(), desk.today().toString());
}

void announceBackup(Desk &desk, const Result<QString> &file)
{
    if (file)
        desk.announce(
            Notice::Kind::Done,
            say(QT_TRANSLATE_NOOP("Backup", "Backed up to %1.")).replace(QStringLiteral("%1"), shownPath(*file)));
    else
        desk.announce(file.error());
}

} // namespace

bool isInFile(Desk &desk)
{
    return !desk.workspace().location().file.isEmpty();
}

bool isWorkspaceItself(Desk &desk, const QString &path)
{
    const QString workspace = QFileInfo(desk.workspace().location().file).canonicalFilePath();
    return !workspace.isEmpty() && QFileInfo(path).canonicalFilePath() == workspace;
}

void backUpToFile(Desk &desk, QWidget *parent, std::function<void(const Result<QString> &)> done)
{
    const auto finish = [&desk, parent = QPointer<QWidget>(parent), done](const Result<QString> &file) {
        if (done && parent)
            done(file);
        else
            announceBackup(desk, file);
    };
    const QString filter = say(QT_TRANSLATE_NOOP("Backup", "Touchbase workspaces (*.touchbase)"));
    chooseNewFile(parent, say(QT_TRANSLATE_NOOP("Backup", "Back up to a file")), proposal(desk), filter,
                  [&desk, finish](const QString &path) {
                      if (isWorkspaceItself(desk, path))
                          return finish(failure(ErrorCode::FileExists, {path}));
                      desk.announce(Notice::Kind::Info, say(QT_TRANSLATE_NOOP("Backup", "Backing up…")));
                      desk.read(
                          &desk,
                          [workspace = desk.workspace().location().file, path](const Reader &) {
                              return writeBackup(workspace, path);
                          },
                          finish, Lane::Bulk);
                  });
}

} // namespace touchbase::ui
