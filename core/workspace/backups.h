// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace touchbase {

// Backups of a workspace file.
//
// They lie in a folder of their own, `<workspace>.backups/` (0700) beside the file, one a day at most, named after the
// workspace's day: `2026-11-21.touchbase` (0600). Kept are the seven newest and, of what is older, the newest of each
// of the four latest ISO weeks that none of the seven lies in; so they reach five weeks back, and a workspace that is
// seldom opened keeps as many. A new one is opened and looked through before an older one is dropped.
// Nothing here needs an open Workspace; all of it may run on any thread, and none of it belongs on the window's. Files
// only: a server is backed up with its own tools.

/// A backup as the list shows it.
struct Backup {
    QString file;
    Day day;
    qint64 bytes;
};

/// What a daily backup did.
struct BackupOutcome {
    QString made;                      ///< blank: today's was there already
    QStringList dropped;               ///< older ones
    std::optional<Error> warning = {}; ///< what failed at the second place, if it did
};

/// Where the backups of a workspace lie: beside it, or with the same name in another folder.
[[nodiscard]] QString backupFolder(const QString &workspaceFile, const QString &secondPlace = {});

/// Makes today's backup where there is none yet, and drops what is no longer kept; the same in a second place where
/// one is named. Errors: those of backupTo; older backups are then all kept.
[[nodiscard]] Result<BackupOutcome> backUpDaily(const QString &workspaceFile, Day today,
                                                const QString &secondPlace = {});

/// Writes a consistent copy to a file that does not exist yet, while others read and write the workspace. The copy is
/// checked before it gets its name. WorkspaceMissing, FileExists, FolderNotWritable, DiskFull, WorkspaceDamaged,
/// BackupBad.
[[nodiscard]] Result<> backupTo(const QString &workspaceFile, const QString &target);

/// The daily backups, newest first. Other files of the folder are passed over.
[[nodiscard]] std::vector<Backup> listBackups(const QString &workspaceFile, const QString &secondPlace = {});

/// Which of some days' backups are kept no longer; ascending.
[[nodiscard]] std::vector<Day> daysToDrop(std::vector<Day> days);

/// Drops the backups of days before `first`, in both places, and answers them.
[[nodiscard]] Result<QStringList> dropBackupsBefore(const QString &workspaceFile, Day first,
                                                    const QString &secondPlace = {});

/// Copies of the workspace that lie beside it: made before a restore or before a change of form.
[[nodiscard]] QStringList copiesBeside(const QString &workspaceFile);

} // namespace touchbase
