// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "store/cursor.h"
#include "store/mergespec.h"

namespace touchbase::store {

/// The rows of one file in a temporary table: nothing durable, no lock on the workspace.
class Stage
{
public:
    /// `present` says for each field of the schema whether the file has it: absent columns are left as they are.
    [[nodiscard]] static Result<std::unique_ptr<Stage>> create(Connection &connection, RecordKind kind, int number,
                                                               std::vector<bool> present, bool counted);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] Result<> add(const StagedRow &row);
    [[nodiscard]] Result<> finish();
    /// Makes `resolved`, once the rows that staged ones refer to stand: `stage_buyer` and `stage_source` know the
    /// numbers of those that the batch itself brought.
    [[nodiscard]] Result<> resolve();

    [[nodiscard]] const MergeSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &table() const { return m_table; }
    /// A view of the table in which every reference is the number of a row. Rewriting the rows instead took a quarter
    /// of an import.
    [[nodiscard]] QString resolved() const { return m_table + QLatin1String("_resolved"); }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] bool isPresent(size_t field) const { return m_present[field]; }
    [[nodiscard]] bool isCounted() const { return m_counted; }
    /// By staged buyer: the first day that one of its rows counts on.
    [[nodiscard]] const QHash<qint64, int> &firstDays() const { return m_firstDays; }

private:
    Stage(Connection &connection, RecordKind kind, int number, std::vector<bool> present, bool counted);
    /// A column that a row of this kind has beside its fields: its place in the row, nothing where it has none.
    using Place = std::optional<size_t>;

    void addColumns();
    size_t addColumn(const QString &name, const char *type);
    void addFields();
    [[nodiscard]] QString resolvedColumn(const QString &name) const;
    [[nodiscard]] Value newUidOf(const StagedRow &row) const;
    void put(Place place, Value value);
    void noteDay(const StagedRow &row);

    Connection &m_connection;
    const MergeSpec &m_spec;
    QString m_table;
    std::vector<bool> m_present;
    bool m_counted;
    std::unique_ptr<BulkInserter> m_inserter;
    QStringList m_columns;
    QStringList m_definitions; ///< of the columns
    std::vector<Value> m_row;
    Place m_buyer;
    Place m_source;
    Place m_key;
    Place m_uid;    ///< as the file had it
    Place m_newUid; ///< of a row that is new
    size_t m_firstField = 0;
    std::vector<size_t> m_fields; ///< of the schema, in the order of the columns from `m_firstField` on
    qint64 m_rows = 0;
    bool m_newBuyers = false;
    bool m_newSources = false;
    std::optional<size_t> m_dayField;
    QHash<qint64, int> m_firstDays;
    qint64 m_lastBuyer = 0;
    int m_lastDay = 0;
};

} // namespace touchbase::store
