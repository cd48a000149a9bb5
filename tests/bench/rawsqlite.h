// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

namespace touchbase::bench {

/// A database through SQLite's own interface and nothing else: the yardstick.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &file);
    ~RawSqlite();
    Q_DISABLE_COPY_MOVE(RawSqlite)

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    bool execute(const QByteArray &sql);
    /// Steps through all rows and fetches every column of each; the number of rows, or -1.
    qint64 readAll(const QByteArray &sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace touchbase::bench
