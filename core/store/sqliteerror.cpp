// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace touchbase::store {

namespace {

/// What an SQLSTATE of a server means (PostgreSQL's documentation, appendix A).
ErrorCode codeOfState(const QString &state)
{
    if (state == QLatin1String("55P03") || state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return ErrorCode::WorkspaceLocked;
    if (state == QLatin1String("53100"))
        return ErrorCode::DiskFull;
    if (state == QLatin1String("25006") || state == QLatin1String("42501"))
        return ErrorCode::WorkspaceReadOnly;
    if (state == QLatin1String("3D000"))
        return ErrorCode::WorkspaceMissing;
    return ErrorCode::StoreFailed;
}

} // namespace

Error errorOf(int sqliteCode, const QString &message, const QString &name)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {name}, message};
    case SQLITE_IOERR:
        // Writing past a limit or a quota shows as an input/output error.
        return {sqliteCode == SQLITE_IOERR_WRITE || sqliteCode == SQLITE_IOERR_SHMSIZE
                        || sqliteCode == SQLITE_IOERR_TRUNCATE
                    ? ErrorCode::DiskFull
                    : ErrorCode::StoreFailed,
                {name},
                message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceLocked, {name}, message};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::WorkspaceReadOnly, {name}, message};
    case SQLITE_CORRUPT:
        return {ErrorCode::WorkspaceDamaged, {name}, message};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, {name}, message};
    case SQLITE_CANTOPEN:
        return {ErrorCode::CannotReadFile, {name}, message};
    default:
        return {ErrorCode::StoreFailed, {}, message};
    }
}

Error errorOf(const QSqlError &error, const QString &name)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (isNumber && code < 100'000 && error.nativeErrorCode().size() != 5)
        return errorOf(code, error.text(), name);
    // The first line only: those after it may quote a row.
    const QString detail = error.nativeErrorCode() + u' ' + error.databaseText().section(u'\n', 0, 0);
    const ErrorCode meaning = codeOfState(error.nativeErrorCode());
    return {meaning, meaning == ErrorCode::StoreFailed ? QStringList() : QStringList{name}, detail};
}

} // namespace touchbase::store
