// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/catalog.h"

#include <QJsonObject>

namespace touchbase::store {

/// The head of a change set in the file's history.
struct HistoryEntry {
    qint64 id = 0;
    Instant at;
    QString author;
    QString operation;
    QString kind;   ///< do, undo, redo or import
    QString origin; ///< names the running program, so that it knows its own changes
    std::optional<qint64> batch;
};

/// A row as JSON: its non-blank columns, or those that differ from `other`.
[[nodiscard]] QJsonObject toJson(const Entity &entity, const Row &row, const Row *other = nullptr);
/// A row from JSON; columns that are not named are blank. Columns that do not exist are passed over.
[[nodiscard]] Row rowFromJson(const Entity &entity, const QJsonObject &json);

/// Writes a change set into the history, in the transaction that made it. Answers its number.
[[nodiscard]] Result<qint64> writeHistory(Connection &connection, const HistoryEntry &entry,
                                          const std::vector<RowChange> &changes);

/// The number of the newest change set; 0 where there is none.
[[nodiscard]] Result<qint64> newestHistory(Connection &connection);
/// The change sets after a number, oldest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyAfter(Connection &connection, qint64 id);
/// The rows of a change set. Updates are partial: only changed columns are filled, and the buyer's.
[[nodiscard]] Result<std::vector<RowChange>> historyRows(Connection &connection, const Catalog &catalog, qint64 id);

/// What happened to one row, oldest first.
struct RowHistory {
    HistoryEntry entry;
    RowChange change;
};
[[nodiscard]] Result<std::vector<RowHistory>> historyOf(Connection &connection, const Catalog &catalog,
                                                        const QString &table, qint64 row);

} // namespace touchbase::store
