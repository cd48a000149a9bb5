// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace touchbase::store {

struct Location;

/// What differs between the two engines. Everything else in this layer is written once for both: bound values,
/// RETURNING, ON CONFLICT, window functions and COALESCE mean the same to them.
class Dialect
{
public:
    virtual ~Dialect() = default;
    [[nodiscard]] static std::unique_ptr<Dialect> of(const Location &location);

    [[nodiscard]] virtual QString driver() const = 0;
    [[nodiscard]] virtual bool isFile() const = 0;
    /// Replaces the type words in braces of a migration by the engine's own.
    [[nodiscard]] virtual QString spelled(QString statement) const = 0;
    /// Statements that begin a transaction that writes. Writers go one after another on both engines, so a row that
    /// was read in a transaction is what it was until its end, and the history's numbers follow the commits.
    [[nodiscard]] virtual QStringList beginWriting() const = 0;
    /// Statements for a new connection; `readOnly` for one that may only look.
    [[nodiscard]] virtual QStringList onOpen(bool readOnly) const = 0;
    /// Statements before many rows are written or read at once.
    [[nodiscard]] virtual QStringList onBulk() const = 0;
    /// Columns of all tables in order: table, column, type word.
    [[nodiscard]] virtual QString columnsQuery() const = 0;
    /// Foreign keys: table, column, table referred to.
    [[nodiscard]] virtual QString foreignKeysQuery() const = 0;
    /// Indexes of a table that may be dropped and made again while rows are written: name, statement. Empty where
    /// others would have to wait for it.
    [[nodiscard]] virtual QString indexesQuery() const = 0;
    /// Equality in which NULL equals NULL.
    [[nodiscard]] virtual QString same(const QString &left, const QString &right) const = 0;
    /// Statements that set the number of the next row of a table above the highest that it has.
    [[nodiscard]] virtual QStringList renumber(const QString &table) const = 0;
    /// Orders text by code point.
    [[nodiscard]] virtual QString byCodePoint(const QString &column) const = 0;

protected:
    Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)
};

} // namespace touchbase::store
