// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <string_view>

namespace touchbase::store {

/// A statement that runs and gives its rows. On a file it steps SQLite's own (measured: twice as fast as QSqlQuery), on
/// a server it goes through Qt. Columns count from 0. It must not outlive its connection.
class Cursor
{
public:
    virtual ~Cursor() = default;
    /// A statement that the connection keeps, begun.
    [[nodiscard]] static Result<std::unique_ptr<Cursor, GiveBack>> open(Connection &connection, const QString &sql,
                                                                        const Bindings &bindings = {})
    {
        return connection.start(sql, bindings);
    }
    /// A statement of its own, not begun.
    [[nodiscard]] static Result<std::unique_ptr<Cursor>> prepare(Connection &connection, const QString &sql);

    /// Binds values, from the first row on. What ran before must be finished.
    [[nodiscard]] virtual Result<> begin(const Bindings &bindings) = 0;
    /// Moves to the next row; false at the end or on an error, which `finish` tells.
    virtual bool next() = 0;
    [[nodiscard]] virtual bool isBlank(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    /// Valid until the next step.
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual Value value(int column) const = 0;
    /// Ends reading, wherever it stands, and tells what went wrong in it.
    [[nodiscard]] virtual Result<> finish() = 0;
    /// Rows changed, once there is no next.
    [[nodiscard]] virtual qint64 touched() const = 0;

    [[nodiscard]] QString string(int column) const
    {
        const std::string_view utf8 = text(column);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isBlank(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<double> optionalReal(int column) const
    {
        return isBlank(column) ? std::nullopt : std::optional(real(column));
    }

protected:
    Cursor() = default;
    Q_DISABLE_COPY_MOVE(Cursor)
};

/// Inserts many rows into one table, one prepared statement for all.
class BulkInserter
{
public:
    virtual ~BulkInserter() = default;
    /// `columns` are names of ours, never from outside.
    [[nodiscard]] static Result<std::unique_ptr<BulkInserter>> open(Connection &connection, const QString &table,
                                                                    const QStringList &columns);
    [[nodiscard]] virtual Result<> add(const Value *values) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;

protected:
    BulkInserter() = default;
    Q_DISABLE_COPY_MOVE(BulkInserter)
};

} // namespace touchbase::store
