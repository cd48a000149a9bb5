// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/durablefile.h"
#include "store/filecheck.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace touchbase::store {

namespace {

bool isTaken(const QString &file)
{
    return QFileInfo::exists(file) || QFileInfo(file).isSymLink();
}

/// The engine would take a log that was left by a file that is gone for that of the file which comes in its place.
void removeLogs(const QString &file)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(suffix));
}

Result<> copyChecked(Connection &connection, const QString &partial)
{
    if (auto made = createPrivateFile(partial); !made)
        return made;
    // Absolute, because the engine would take a name that begins with "file:" as a URI.
    const std::string path = QFileInfo(partial).absoluteFilePath().toStdString();
    if (auto copied = connection.execute(QStringLiteral("VACUUM INTO ?"), {path}); !copied)
        return copied;
    if (auto synced = syncFile(partial); !synced)
        return synced;
    return verifyCopy(partial);
}

Result<> copyWithLogs(const QString &source, const QString &target)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const QString name = source + QLatin1String(suffix);
        if (*suffix && !QFile::exists(name))
            continue;
        if (auto copied = copyBytes(name, target + QLatin1String(suffix)); !copied)
            return copied;
    }
    return {};
}

} // namespace

Result<> copyTo(Connection &connection, const QString &target)
{
    if (!connection.dialect().isFile())
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("a server is backed up with its own tools"));
    if (isTaken(target))
        return failure(ErrorCode::FileExists, {target});
    const QString partial = partialName(target);
    auto done = copyChecked(connection, partial);
    if (done) {
        removeLogs(target);
        done = moveOver(partial, target);
    }
    if (done)
        return done;
    QFile::remove(partial);
    Error error = done.error();
    error.values.replaceInStrings(partial, target);
    return failure(std::move(error));
}

Result<std::unique_ptr<Connection>> openQuietly(const QString &file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    const bool hasLog = QFile::exists(real + QLatin1String("-wal")) || QFile::exists(real + QLatin1String("-journal"));
    return Connection::open(Location{file}, hasLog ? Access::ReadOnly : Access::Untouched);
}

void removeWithLogs(const QString &file)
{
    QFile::remove(file);
    removeLogs(file);
}

Result<> copyIn(const QString &source, const QString &target)
{
    auto done = copyWithLogs(source, target);
    if (done)
        done = verifyCopy(target); // opening it takes the log in
    if (done)
        done = syncFile(target);
    if (done)
        return done;
    removeWithLogs(target);
    Error error = done.error();
    error.values.replaceInStrings(target, source);
    return failure(std::move(error));
}

Result<> verifyCopy(const QString &file)
{
    const auto bad = [&file](const QString &why) { return failure(ErrorCode::BackupBad, {file}, why); };
    const auto header = readHeader(file);
    if (!header)
        return header.error().code == ErrorCode::WorkspaceMissing ? Result<>(failure(header.error()))
                                                                  : Result<>(bad(QStringLiteral("header")));
    if (header->schemaVersion > schemaVersion)
        return failure(ErrorCode::WorkspaceNewer,
                       {file, QString::number(header->schemaVersion), QString::number(schemaVersion)});
    auto connection = openQuietly(file);
    if (!connection)
        return bad(connection.error().detail);
    if (auto known = checkSchema(**connection, header->schemaVersion); !known)
        return bad(QStringLiteral("schema"));
    auto verdict = (*connection)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict || textOf(*verdict) != "ok")
        return bad(verdict ? QString::fromStdString(std::string(textOf(*verdict))) : verdict.error().detail);
    return {};
}

} // namespace touchbase::store
