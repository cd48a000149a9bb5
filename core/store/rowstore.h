// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"

namespace touchbase::store {

/// Reads and writes single rows of any table, and keeps, for every row touched, what it was and what it became.
/// Everything a person changes goes through here; that record is what undo, history and views live on.
/// Not for bulk imports, which are kept by batch.
class RowStore
{
public:
    RowStore(Connection &connection, const Catalog &catalog) : m_connection(connection), m_catalog(catalog) {}

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] Connection &connection() { return m_connection; }

    /// The row with a number; nothing where there is none.
    Result<std::optional<Row>> find(const QString &table, qint64 id);
    /// UnknownRow where there is none.
    Result<> require(const QString &table, qint64 id);
    /// Inserts a row; a blank id is given by the engine. Answers the id.
    Result<qint64> insert(const QString &table, Row row);
    /// Replaces all columns of a row. `expectedRevision` is checked where the table has revisions: RevisionConflict
    /// where somebody else was faster. The revision goes up by one.
    Result<> update(const QString &table, qint64 id, Row row, std::optional<qint64> expectedRevision = std::nullopt);
    Result<> remove(const QString &table, qint64 id);

    /// The rows touched since this store was made, in order.
    [[nodiscard]] const std::vector<RowChange> &changes() const { return m_changes; }

    /// Sets rows back to what they were before `changes`, last first; UndoConflict where one is no longer what
    /// `changes` made of it. What it does is recorded as changes of its own.
    Result<> revert(const std::vector<RowChange> &changes);

private:
    Result<> revertOne(const RowChange &change);
    Result<> write(const QString &table, qint64 id, const Row &row);

    Connection &m_connection;
    const Catalog &m_catalog;
    std::vector<RowChange> m_changes;
};

/// A short name of a row for messages: its name, title, subject or day.
[[nodiscard]] QString titleOf(const Entity &entity, const Row &row);

} // namespace touchbase::store
