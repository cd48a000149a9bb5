// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsqlite.h"

#include <sqlite3.h>

namespace touchbase::bench {

RawSqlite::RawSqlite(const QString &file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK) {
        sqlite3_close(m_handle);
        m_handle = nullptr;
        return;
    }
    sqlite3_busy_timeout(m_handle, 4000); // as the connections of the workspace have it
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle);
}

bool RawSqlite::execute(const QByteArray &sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 RawSqlite::readAll(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    const int columns = sqlite3_column_count(statement);
    qint64 rows = 0;
    qint64 sum = 0; // so that no column can be left unread
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                sum += sqlite3_column_text(statement, i)[0];
            else
                sum += sqlite3_column_int64(statement, i);
        }
        ++rows;
    }
    sqlite3_finalize(statement);
    return sum == std::numeric_limits<qint64>::min() ? -1 : rows;
}

} // namespace touchbase::bench
