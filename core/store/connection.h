// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rowchange.h"
#include "store/dialect.h"
#include "store/location.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace touchbase::store {

/// Values for the question marks of a statement, in order.
using Bindings = std::vector<Value>;

enum class Access {
    ReadWrite,
    ReadOnly,
    /// Looks at a file that nobody writes: takes no lock, makes nothing beside the file and leaves what stands beside
    /// it (-wal) unread. For files only.
    Untouched,
};

/// A connection to one workspace. It belongs to the thread that opened it, and so does everything made from it.
/// It does not look at what the file is: filecheck.h does that before.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Location &location, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    /// Runs a statement and leaves its rows, if any, unread. Statements are prepared once and kept.
    Result<> execute(const QString &sql, const Bindings &bindings = {});
    /// Runs a statement that gives rows and hands each to `row`, until that answers false.
    Result<> each(const QString &sql, const Bindings &bindings, const std::function<bool(const QSqlQuery &)> &row);
    /// The first column of the first row; blank where there is no row.
    Result<Value> value(const QString &sql, const Bindings &bindings = {});
    /// A query of its own, executed, for a reader that keeps it.
    Result<std::unique_ptr<QSqlQuery>> newQuery(const QString &sql, const Bindings &bindings);
    /// Rows touched by the last `execute`.
    [[nodiscard]] qint64 touched() const { return m_touched; }

    /// WorkspaceGone where the path no longer leads to the file that was opened: it was moved, deleted or replaced.
    /// What is written then would be in no file that anybody finds, so no transaction begins and none is committed.
    [[nodiscard]] Result<> checkPresence() const;

    Result<> begin();
    /// A transaction that locks nothing durable: for filling temporary tables, which is slow without one.
    Result<> beginTemporary();
    Result<> commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// SQLite's own handle for bulk work; null on a server.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Error lastError(const QSqlQuery &query) const;

private:
    Connection(Location location, std::unique_ptr<Dialect> dialect, QString name);
    Result<QSqlQuery *> prepared(const QString &sql);
    QSqlQuery *unprepared();
    Result<QSqlQuery *> run(const QString &sql, const Bindings &bindings);

    Location m_location;
    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<QSqlQuery> m_unprepared; ///< the last statement that could not be prepared
    qint64 m_touched = 0;
    bool m_inTransaction = false;
};

/// Rolls back what was begun unless `commit` was called: nothing is ever half done.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

[[nodiscard]] QVariant toVariant(const Value &value);
[[nodiscard]] Value toValue(const QVariant &variant);
[[nodiscard]] inline Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text.toStdString());
}

} // namespace touchbase::store
