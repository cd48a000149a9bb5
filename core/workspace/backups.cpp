// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups.h"
#include "base/instant.h"

#include "store/backup.h"
#include "store/durablefile.h"
#include "store/filecheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace touchbase {

namespace {

constexpr size_t keptDays = 7;
constexpr size_t keptWeeks = 4;

const QString extension = QStringLiteral(".touchbase");

/// The real file behind a name that may be a link, because what belongs to it lies beside it.
QString realFile(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

QString fileOf(const QString &folder, Day day)
{
    return QDir(folder).filePath(day.toString() + extension);
}

/// Monday of the ISO week that holds a day: what two days of one week have in common.
int weekOf(Day day)
{
    return (day - (day.weekday() - 1)).value();
}

/// What programs that were killed left behind; younger ones may still be in the making.
void removeStale(const QString &folder, Day today)
{
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.partial")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified().toMSecsSinceEpoch() / Instant::msPerDay < today.value() - 1)
            QFile::remove(file.filePath());
    }
}

std::vector<Backup> backupsIn(const QString &folder)
{
    std::vector<Backup> backups;
    const auto files = QDir(folder).entryInfoList({u'*' + extension}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const auto day = Day::parse(file.fileName().chopped(extension.size())))
            backups.push_back({file.filePath(), *day, file.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.day > b.day; });
    return backups;
}

Result<> makeFolder(const QString &folder, Day today)
{
    if (auto made = store::createPrivateFolder(folder); !made)
        return made;
    (void)QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFileInfo(folder).isWritable())
        return failure(ErrorCode::FolderNotWritable, {folder});
    removeStale(folder, today);
    return {};
}

QStringList dropOld(const QString &folder)
{
    std::vector<Day> days;
    for (const Backup &backup : backupsIn(folder))
        days.push_back(backup.day);
    QStringList dropped;
    for (Day day : daysToDrop(std::move(days))) {
        if (QFile::remove(fileOf(folder, day)))
            dropped << fileOf(folder, day);
    }
    return dropped;
}

/// Copies a sound backup to the second place, looks through the copy, and drops old ones there.
Result<> copyToSecond(const QString &backup, const QString &folder, Day today)
{
    const QString target = QDir(folder).filePath(QFileInfo(backup).fileName());
    if (QFileInfo::exists(target))
        return {};
    if (auto made = makeFolder(folder, today); !made)
        return made;
    const QString partial = store::partialName(target);
    auto done = store::copyBytes(backup, partial);
    if (done)
        done = store::verifyCopy(partial);
    if (done)
        done = store::moveOver(partial, target);
    if (!done) {
        QFile::remove(partial);
        return done;
    }
    dropOld(folder);
    return {};
}

} // namespace

QString backupFolder(const QString &workspaceFile, const QString &secondPlace)
{
    const QString beside = realFile(workspaceFile) + QLatin1String(".backups");
    return secondPlace.isEmpty() ? beside : QDir(secondPlace).filePath(QFileInfo(beside).fileName());
}

std::vector<Day> daysToDrop(std::vector<Day> days)
{
    std::sort(days.begin(), days.end(), std::greater<>());
    std::vector<Day> dropped;
    std::vector<int> weeks;     // of the seven days
    std::vector<int> keptOlder; // one backup each
    for (size_t i = 0; i < days.size(); ++i) {
        const int week = weekOf(days[i]);
        if (i < keptDays) {
            weeks.push_back(week);
            continue;
        }
        const bool isKept = std::find(weeks.begin(), weeks.end(), week) == weeks.end()
                            && std::find(keptOlder.begin(), keptOlder.end(), week) == keptOlder.end()
                            && keptOlder.size() < keptWeeks;
        if (isKept)
            keptOlder.push_back(week);
        else
            dropped.push_back(days[i]);
    }
    std::reverse(dropped.begin(), dropped.end());
    return dropped;
}

Result<> backupTo(const QString &workspaceFile, const QString &target)
{
    // Not read directly: this process may have it open (store/filecheck.h).
    if (!QFileInfo(workspaceFile).isFile())
        return failure(ErrorCode::WorkspaceMissing, {workspaceFile});
    auto connection = store::Connection::open(store::Location{workspaceFile}, store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto application = (*connection)->value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return failure(application.error());
    if (integerOf(*application) != qint64{store::applicationId})
        return failure(ErrorCode::NotAWorkspace, {workspaceFile});
    return store::copyTo(**connection, target);
}

Result<BackupOutcome> backUpDaily(const QString &workspaceFile, Day today, const QString &secondPlace)
{
    const QString folder = backupFolder(workspaceFile);
    const QString todays = fileOf(folder, today);
    BackupOutcome outcome;
    if (!QFileInfo::exists(todays)) {
        if (auto made = makeFolder(folder, today); !made)
            return failure(made.error());
        auto copied = backupTo(workspaceFile, todays);
        if (!copied && copied.error().code != ErrorCode::FileExists) // another program was faster
            return failure(copied.error());
        outcome.made = copied ? todays : QString();
        outcome.dropped = dropOld(folder);
    }
    if (!secondPlace.isEmpty()) {
        if (auto copied = copyToSecond(todays, backupFolder(workspaceFile, secondPlace), today); !copied)
            outcome.warning = copied.error();
    }
    return outcome;
}

std::vector<Backup> listBackups(const QString &workspaceFile, const QString &secondPlace)
{
    return backupsIn(backupFolder(workspaceFile, secondPlace));
}

Result<QStringList> dropBackupsBefore(const QString &workspaceFile, Day first, const QString &secondPlace)
{
    auto backups = listBackups(workspaceFile);
    if (!secondPlace.isEmpty()) {
        const auto second = listBackups(workspaceFile, secondPlace);
        backups.insert(backups.end(), second.begin(), second.end());
    }
    QStringList dropped;
    for (const Backup &backup : backups) {
        if (backup.day >= first)
            continue;
        if (!QFile::remove(backup.file))
            return failure(ErrorCode::FolderNotWritable, {QFileInfo(backup.file).absolutePath()});
        dropped << backup.file;
    }
    return dropped;
}

QStringList copiesBeside(const QString &workspaceFile)
{
    const QFileInfo real(realFile(workspaceFile));
    QStringList copies;
    const auto files = real.absoluteDir().entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        const bool isCopy = name.startsWith(real.fileName() + QLatin1String(".before-restore-"))
                            || name.startsWith(real.fileName() + QLatin1String(".before-form-"));
        if (isCopy && !name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String(".partial")))
            copies << file.filePath();
    }
    return copies;
}

} // namespace touchbase
