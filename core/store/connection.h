// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rowchange.h"
#include "store/dialect.h"
#include "store/location.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace touchbase::store {

class Cursor;

/// Values for the question marks of a statement, in order.
using Bindings = std::vector<Value>;

/// A prepared statement, which the connection keeps for the next who runs the same.
struct KeptStatement {
    std::unique_ptr<Cursor> cursor;
    bool isLent = false;
};
/// Puts a statement back where it is kept, or drops it.
class GiveBack
{
public:
    explicit GiveBack(KeptStatement *kept = nullptr) : m_kept(kept) {}
    void operator()(Cursor *cursor) const;

private:
    KeptStatement *m_kept;
};

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

    /// A statement with its values bound, ready for its first row. It is prepared once and kept.
    Result<std::unique_ptr<Cursor, GiveBack>> start(const QString &sql, const Bindings &bindings);
    /// Runs a statement to its end; its rows, if any, are passed over.
    Result<> execute(const QString &sql, const Bindings &bindings = {});
    /// Runs a statement that gives rows and hands each to `row`, until that answers false. `row` runs no statement of
    /// its own: a server sends one answer at a time.
    Result<> each(const QString &sql, const Bindings &bindings, const std::function<bool(const Cursor &)> &row);
    /// The first column of the first row; blank where there is no row.
    Result<Value> value(const QString &sql, const Bindings &bindings = {});
    /// Runs an INSERT of one row and answers the row's number. Not by RETURNING where the engine knows it anyway: that
    /// keeps the row in a table of its own (measured: as long again as the insertion).
    Result<qint64> insert(const QString &sql, const Bindings &bindings);
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

    /// SQLite's own handle; null on a server.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    Connection(Location location, std::unique_ptr<Dialect> dialect, QString name);
    Location m_location;
    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, KeptStatement> m_statements;
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
