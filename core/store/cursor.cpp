// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursor.h"

#include "store/sqliteerror.h"

#include <QSqlError>

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

Result<SqliteStatement> prepare(const Connection &connection, const QString &sql)
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
    SqliteCursor(const Connection &connection, SqliteStatement statement, const Bindings &bindings)
        : m_connection(connection), m_statement(std::move(statement)), m_bindings(bindings)
    {
        for (size_t i = 0; i < m_bindings.size(); ++i)
            bindTo(m_statement.get(), static_cast<int>(i) + 1, m_bindings[i]);
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
        if (m_state == SQLITE_DONE || m_state == SQLITE_ROW || m_state == SQLITE_OK) {
            sqlite3_reset(m_statement.get());
            return {};
        }
        return failure(handleError(m_connection));
    }

private:
    const Connection &m_connection;
    SqliteStatement m_statement;
    Bindings m_bindings; ///< bound in place, so they live as long as the statement
    int m_state = SQLITE_OK;
};

class QtCursor final : public Cursor
{
public:
    QtCursor(const Connection &connection, std::unique_ptr<QSqlQuery> query)
        : m_connection(connection), m_query(std::move(query))
    {
    }
    bool next() override { return m_query->next(); }
    bool isBlank(int column) const override { return m_query->isNull(column); }
    qint64 integer(int column) const override { return m_query->value(column).toLongLong(); }
    double real(int column) const override { return m_query->value(column).toDouble(); }
    std::string_view text(int column) const override
    {
        m_text = m_query->value(column).toString().toStdString();
        return m_text;
    }
    Value value(int column) const override { return toValue(m_query->value(column)); }
    Result<> finish() override
    {
        const bool failed = m_query->lastError().isValid();
        Error error = m_connection.lastError(*m_query);
        m_query->finish();
        if (failed)
            return failure(std::move(error));
        return {};
    }

private:
    const Connection &m_connection;
    std::unique_ptr<QSqlQuery> m_query;
    mutable std::string m_text;
};

QString insertStatement(const QString &table, const QStringList &columns, int rows)
{
    const QString marks = u'(' + QStringList(columns.size(), QStringLiteral("?")).join(u',') + u')';
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(u','), QStringList(rows, marks).join(u','));
}

class SqliteInserter final : public BulkInserter
{
public:
    SqliteInserter(const Connection &connection, SqliteStatement statement, int columns)
        : m_connection(connection), m_statement(std::move(statement)), m_columns(columns)
    {
    }
    Result<> add(const Value *values) override
    {
        for (int i = 0; i < m_columns; ++i)
            bindTo(m_statement.get(), i + 1, values[i]);
        const int state = sqlite3_step(m_statement.get());
        sqlite3_reset(m_statement.get());
        if (state != SQLITE_DONE)
            return failure(handleError(m_connection));
        return {};
    }
    Result<> finish() override { return {}; }

private:
    const Connection &m_connection;
    SqliteStatement m_statement;
    int m_columns;
};

/// Many rows per statement, because each one is a round trip.
class QtInserter final : public BulkInserter
{
public:
    QtInserter(Connection &connection, QString table, QStringList columns)
        : m_connection(connection), m_table(std::move(table)), m_columns(std::move(columns))
    {
    }
    Result<> add(const Value *values) override
    {
        m_pending.insert(m_pending.end(), values, values + m_columns.size());
        return m_pending.size() >= static_cast<size_t>(m_columns.size()) * rowsPerStatement ? flush() : Result<>();
    }
    Result<> finish() override { return m_pending.empty() ? Result<>() : flush(); }

private:
    static constexpr size_t rowsPerStatement = 500;
    Result<> flush()
    {
        const int rows = static_cast<int>(m_pending.size() / static_cast<size_t>(m_columns.size()));
        auto done = m_connection.execute(insertStatement(m_table, m_columns, rows), m_pending);
        m_pending.clear();
        return done;
    }

    Connection &m_connection;
    QString m_table;
    QStringList m_columns;
    Bindings m_pending;
};

} // namespace

Result<std::unique_ptr<Cursor>> Cursor::open(Connection &connection, const QString &sql, const Bindings &bindings)
{
    if (connection.handle()) {
        auto statement = prepare(connection, sql);
        if (!statement)
            return failure(statement.error());
        return std::make_unique<SqliteCursor>(connection, std::move(*statement), bindings);
    }
    auto query = connection.newQuery(sql, bindings);
    if (!query)
        return failure(query.error());
    return std::make_unique<QtCursor>(connection, std::move(*query));
}

Result<std::unique_ptr<BulkInserter>> BulkInserter::open(Connection &connection, const QString &table,
                                                         const QStringList &columns)
{
    if (connection.handle()) {
        auto statement = prepare(connection, insertStatement(table, columns, 1));
        if (!statement)
            return failure(statement.error());
        return std::make_unique<SqliteInserter>(connection, std::move(*statement), static_cast<int>(columns.size()));
    }
    return std::make_unique<QtInserter>(connection, table, columns);
}

} // namespace touchbase::store
