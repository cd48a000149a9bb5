// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursor.h"

#include "store/sqliteerror.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <span>

#include <sqlite3.h>

namespace touchbase::store {

namespace {

struct Finalizer {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using SqliteStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

void bindTo(sqlite3_stmt *statement, int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, index, *number);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, index, *real);
    else if (const auto *text = std::get_if<std::string>(&value))
        sqlite3_bind_text(statement, index, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, index);
}

Error handleError(const Connection &connection)
{
    return errorOf(sqlite3_extended_errcode(connection.handle()),
                   QString::fromUtf8(sqlite3_errmsg(connection.handle())), connection.location().displayName());
}

Result<SqliteStatement> newStatement(const Connection &connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK)
        return failure(handleError(connection));
    return SqliteStatement(statement);
}

class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(const Connection &connection, SqliteStatement statement)
        : m_connection(connection), m_statement(std::move(statement))
    {
    }
    Result<> begin(const Bindings &bindings) override
    {
        m_bindings = bindings;
        for (size_t i = 0; i < m_bindings.size(); ++i)
            bindTo(m_statement.get(), static_cast<int>(i) + 1, m_bindings[i]);
        m_state = SQLITE_OK;
        return {};
    }
    bool next() override
    {
        m_state = sqlite3_step(m_statement.get());
        return m_state == SQLITE_ROW;
    }
    bool isBlank(int column) const override { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement.get(), column); }
    double real(int column) const override { return sqlite3_column_double(m_statement.get(), column); }
    std::string_view text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
        return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                     : std::string_view();
    }
    Value value(int column) const override
    {
        switch (sqlite3_column_type(m_statement.get(), column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return real(column);
        case SQLITE_NULL:
            return {};
        default:
            return std::string(text(column));
        }
    }
    Result<> finish() override
    {
        const int state = std::exchange(m_state, SQLITE_OK);
        Result<> finished;
        if (state != SQLITE_DONE && state != SQLITE_ROW && state != SQLITE_OK)
            finished = failure(handleError(m_connection)); // before the reset, which may say less
        sqlite3_reset(m_statement.get());
        return finished;
    }
    qint64 touched() const override { return sqlite3_changes(m_connection.handle()); }

private:
    const Connection &m_connection;
    SqliteStatement m_statement;
    Bindings m_bindings; ///< bound in place, so they live until the next
    int m_state = SQLITE_OK;
};

class QtCursor final : public Cursor
{
public:
    QtCursor(const Connection &connection, QString sql)
        : m_connection(connection), m_sql(std::move(sql)), m_query(connection.database())
    {
        m_query.setForwardOnly(true);
    }
    Result<> begin(const Bindings &bindings) override
    {
        // A server prepares queries and changes of rows only; what takes no values is not worth it.
        const bool isPrepared = !bindings.empty();
        if (isPrepared && !std::exchange(m_isPrepared, true) && !m_query.prepare(m_sql)) {
            m_isPrepared = false;
            return failure(lastError());
        }
        for (size_t i = 0; i < bindings.size(); ++i)
            m_query.bindValue(static_cast<int>(i), toVariant(bindings[i]));
        if (isPrepared ? m_query.exec() : m_query.exec(m_sql))
            return {};
        Error error = lastError();
        m_query.finish();
        return failure(std::move(error));
    }
    bool next() override { return m_query.next(); }
    bool isBlank(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    std::string_view text(int column) const override
    {
        m_text = m_query.value(column).toString().toStdString();
        return m_text;
    }
    Value value(int column) const override { return toValue(m_query.value(column)); }
    Result<> finish() override
    {
        const bool failed = m_query.lastError().isValid();
        Error error = lastError();
        m_query.finish();
        if (failed)
            return failure(std::move(error));
        return {};
    }
    qint64 touched() const override { return m_query.numRowsAffected(); }

private:
    [[nodiscard]] Error lastError() const
    {
        return errorOf(m_query.lastError(), m_connection.location().displayName());
    }

    const Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    bool m_isPrepared = false;
    mutable std::string m_text;
};

QString insertStatement(const QString &table, const QStringList &columns, int rows)
{
    const QString marks = u'(' + QStringList(columns.size(), QStringLiteral("?")).join(u',') + u')';
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(u','), QStringList(rows, marks).join(u','));
}

/// Many rows per statement: on a server each one is a round trip, and on a file the step of a single row costs nearly
/// as much again as the row (measured: 64 rows at once take 0.6 of the time).
class PortionInserter : public BulkInserter
{
public:
    Result<> add(const Value *values) override
    {
        std::copy_n(values, m_columns.size(), m_pending.begin() + static_cast<std::ptrdiff_t>(m_used));
        m_used += static_cast<size_t>(m_columns.size());
        return m_used == m_pending.size() ? flush() : Result<>();
    }
    Result<> finish() override { return m_used == 0 ? Result<>() : flush(); }

protected:
    PortionInserter(Connection &connection, QString table, QStringList columns, int rows)
        : m_connection(connection),
          m_table(std::move(table)),
          m_columns(std::move(columns)),
          m_pending(static_cast<size_t>(m_columns.size() * rows))
    {
    }
    [[nodiscard]] QString statementFor(size_t values) const
    {
        return insertStatement(m_table, m_columns, static_cast<int>(values) / static_cast<int>(m_columns.size()));
    }
    /// Inserts the rows that these values are.
    virtual Result<> insert(std::span<const Value> values) = 0;

    Connection &m_connection;

private:
    Result<> flush() { return insert({m_pending.data(), std::exchange(m_used, 0)}); }

    QString m_table;
    QStringList m_columns;
    Bindings m_pending;
    size_t m_used = 0; ///< of the pending values
};

class SqliteInserter final : public PortionInserter
{
public:
    SqliteInserter(Connection &connection, const QString &table, const QStringList &columns)
        : PortionInserter(connection, table, columns, 64)
    {
    }

private:
    Result<> insert(std::span<const Value> values) override
    {
        if (values.size() != m_prepared) {
            auto statement = newStatement(m_connection, statementFor(values.size()));
            if (!statement)
                return failure(statement.error());
            m_statement = std::move(*statement);
            m_prepared = values.size();
        }
        for (size_t i = 0; i < values.size(); ++i)
            bindTo(m_statement.get(), static_cast<int>(i) + 1, values[i]);
        const int state = sqlite3_step(m_statement.get());
        sqlite3_reset(m_statement.get());
        if (state != SQLITE_DONE)
            return failure(handleError(m_connection));
        return {};
    }

    SqliteStatement m_statement;
    size_t m_prepared = 0; ///< how many values the statement takes
};

class QtInserter final : public PortionInserter
{
public:
    QtInserter(Connection &connection, const QString &table, const QStringList &columns)
        : PortionInserter(connection, table, columns, 500)
    {
    }

private:
    Result<> insert(std::span<const Value> values) override
    {
        return m_connection.execute(statementFor(values.size()), Bindings(values.begin(), values.end()));
    }
};

} // namespace

Result<std::unique_ptr<Cursor>> Cursor::prepare(Connection &connection, const QString &sql)
{
    if (!connection.handle())
        return std::make_unique<QtCursor>(connection, sql);
    auto statement = newStatement(connection, sql);
    if (!statement)
        return failure(statement.error());
    return std::make_unique<SqliteCursor>(connection, std::move(*statement));
}

Result<std::unique_ptr<BulkInserter>> BulkInserter::open(Connection &connection, const QString &table,
                                                         const QStringList &columns)
{
    if (connection.handle())
        return std::make_unique<SqliteInserter>(connection, table, columns);
    return std::make_unique<QtInserter>(connection, table, columns);
}

} // namespace touchbase::store
