// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/restore.h"

#include "store/backup.h"
#include "store/durablefile.h"
#include "store/filecheck.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace touchbase {

namespace {

constexpr std::array logs{"-wal", "-journal"};

QString realFile(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// Whether another process has a damaged file open, by the range that SQLite locks. Only for a file that the engine
/// cannot open: looking drops this process's own locks on it.
bool isHeldByOthers(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = 0x40000000; // SQLite's PENDING_BYTE, and the 511 after it
    range.l_len = 512;
    const bool held = ::fcntl(descriptor, F_GETLK, &range) == 0 && range.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

bool isUnreadable(const Error &error)
{
    return error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::NotAWorkspace;
}

/// Takes the log into the file and the file for ourselves, which fails while anybody else has it open.
Result<> lock(store::Connection &connection)
{
    if (auto done = connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !done)
        return done;
    auto mode = connection.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return failure(mode.error());
    if (textOf(*mode) != "delete")
        return failure(ErrorCode::WorkspaceLocked, {connection.location().file});
    return connection.execute(QStringLiteral("BEGIN EXCLUSIVE"));
}

/// Keeps the present workspace from everybody while the answer lives, with nothing left in its log. Nothing holds
/// one that is missing or damaged.
Result<std::unique_ptr<store::Connection>> takePresent(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return nullptr;
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, {file});
    auto connection = store::Connection::open(store::Location{file}, store::Access::ReadWrite);
    auto locked = connection ? lock(**connection) : Result<>(failure(connection.error()));
    if (locked)
        return connection;
    if (!isUnreadable(locked.error()))
        return failure(locked.error());
    if (isHeldByOthers(file))
        return failure(ErrorCode::WorkspaceLocked, {file});
    return nullptr;
}

QString stampOf(Instant now)
{
    QString stamp = now.toString();
    return stamp.remove(u'-').remove(u':');
}

/// Gives the present file its new name and its logs theirs, so that nobody takes them for the restored file's.
Result<> keepPresent(const QString &file, const QString &kept)
{
    if (QFileInfo::exists(file) && !store::link(file, kept)) {
        if (auto moved = store::moveOver(file, kept); !moved)
            return moved;
    }
    for (const char *suffix : logs) {
        const QString log = file + QLatin1String(suffix);
        if (!QFile::exists(log))
            continue;
        if (auto moved = store::moveOver(log, kept + QLatin1String(suffix)); !moved)
            return moved;
    }
    QFile::remove(file + QLatin1String("-shm"));
    return {};
}

/// Undoes keepPresent as far as it came.
void putBack(const QString &file, const QString &kept)
{
    for (const char *suffix : logs) {
        if (QFile::exists(kept + QLatin1String(suffix)))
            (void)store::moveOver(kept + QLatin1String(suffix), file + QLatin1String(suffix));
    }
    if (!QFile::exists(kept))
        return;
    const auto back = store::moveOver(kept, file);
    if (back && QFile::exists(file)) // of two names of one file, rename leaves both
        QFile::remove(kept);
}

Result<> exchange(const QString &file, const QString &kept, const QString &incoming)
{
    auto done = keepPresent(file, kept);
    if (done)
        done = store::moveOver(incoming, file);
    if (!done)
        putBack(file, kept);
    return done;
}

} // namespace

Result<QString> restore(const QString &workspaceFile, const QString &backup, Instant now)
{
    const QString file = realFile(workspaceFile);
    const QString source = realFile(backup);
    if (!QFileInfo::exists(source))
        return failure(ErrorCode::WorkspaceMissing, {backup});
    if (source == file || !QFileInfo(source).isFile())
        return failure(ErrorCode::BackupBad, {backup});
    const QString incoming = store::partialName(file);
    const QString kept = store::freeName(file + QLatin1String(".before-restore-") + stampOf(now));
    auto done = store::copyIn(source, incoming);
    if (done) {
        const auto present = takePresent(file);
        done = present ? exchange(file, kept, incoming) : Result<>(failure(present.error()));
    }
    if (done)
        return QFileInfo::exists(kept) ? kept : QString();
    store::removeWithLogs(incoming);
    return failure(done.error());
}

} // namespace touchbase
