// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/opening.h"

#include "store/backup.h"
#include "store/durablefile.h"
#include "store/migrations.h"
#include "workspace/workspace.h"

#include <QFile>

namespace touchbase {

namespace {

Result<> fillNew(const store::Location &location)
{
    auto connection = store::Connection::open(location, store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    if (location.isFile()) {
        if (auto done = (*connection)->execute(QStringLiteral("PRAGMA journal_mode = WAL")); !done)
            return done;
    } else if (auto version = store::versionOf(**connection); !version || *version > 0) {
        return version ? Result<>(failure(ErrorCode::FileExists, {location.database})) : failure(version.error());
    }
    return store::migrate(**connection);
}

Result<> bringUp(store::Connection &connection, int version)
{
    if (version >= store::schemaVersion)
        return {};
    const QString copy = connection.location().file + QStringLiteral(".before-form-%1").arg(store::schemaVersion);
    if (auto made = store::copyTo(connection, store::freeName(copy)); !made)
        return made;
    return store::migrate(connection);
}

/// Looks at the tables before the file is opened for work, so that one which is refused is left as it lies, without
/// anything beside it.
Result<int> inspect(const QString &file)
{
    auto connection = store::openQuietly(file);
    if (!connection)
        return failure(connection.error());
    // Not the header's: what a program that was killed left in the log is known only now.
    auto version = store::versionOf(**connection);
    if (!version)
        return failure(version.error());
    if (*version > store::schemaVersion)
        return failure(ErrorCode::WorkspaceNewer,
                       {file, QString::number(*version), QString::number(store::schemaVersion)});
    if (auto known = store::checkSchema(**connection, *version); !known)
        return failure(known.error());
    return version;
}

/// The header said that it is a workspace; when the engine then finds none, it is a damaged one.
Error afterHeader(Error error, const QString &file)
{
    if (error.code == ErrorCode::NotAWorkspace)
        error = {ErrorCode::WorkspaceDamaged, {file}, error.detail};
    return error;
}

Result<> openForWork(store::Connection &connection)
{
    // A copy that was put in place (restored, or from elsewhere) is not in this mode.
    if (auto mode = connection.value(QStringLiteral("PRAGMA journal_mode = WAL")); !mode)
        return failure(mode.error());
    auto version = store::versionOf(connection);
    return version ? bringUp(connection, *version) : failure(version.error());
}

Result<> prepareFile(const store::Location &location)
{
    auto header = store::checkFile(location.file);
    if (!header)
        return failure(header.error());
    auto version = inspect(location.file);
    if (!version)
        return failure(afterHeader(version.error(), location.file));
    if (*version < store::schemaVersion || !header->isLogged) {
        auto connection = store::Connection::open(location, store::Access::ReadWrite);
        if (!connection)
            return failure(connection.error());
        if (auto ready = openForWork(**connection); !ready)
            return failure(afterHeader(ready.error(), location.file));
    }
    // One that came from elsewhere may be open to others; what cannot be changed is not ours.
    (void)QFile::setPermissions(location.file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

store::Location storeLocation(const WorkspaceLocation &location)
{
    return {location.file, location.host, location.port, location.database, location.user, location.password};
}

Result<> prepareNew(const store::Location &location)
{
    if (location.isFile()) {
        if (auto made = store::createPrivateFile(location.file); !made)
            return made;
    }
    auto filled = fillNew(location);
    if (!filled && location.isFile() && filled.error().code != ErrorCode::FileExists) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(location.file + QLatin1String(suffix));
    }
    return filled;
}

Result<> prepareExisting(const store::Location &location)
{
    if (location.isFile())
        return prepareFile(location);
    auto connection = store::Connection::open(location, store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto version = store::versionOf(**connection);
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(ErrorCode::WorkspaceMissing, {location.database});
    if (*version > store::schemaVersion)
        return failure(ErrorCode::WorkspaceNewer,
                       {location.database, QString::number(*version), QString::number(store::schemaVersion)});
    return store::migrate(**connection);
}

} // namespace touchbase
