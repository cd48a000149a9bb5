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

    [[nodiscard]] const MergeSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &table() const { return m_table; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] bool isPresent(size_t field) const { return m_present[field]; }
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] bool namesNewBuyers() const { return m_newBuyers; }
    [[nodiscard]] bool namesNewSources() const { return m_newSources; }
    /// By staged buyer: the first day that one of its rows counts on.
    [[nodiscard]] const QHash<qint64, int> &firstDays() const { return m_firstDays; }

private:
    Stage(Connection &connection, RecordKind kind, int number, std::vector<bool> present, bool counted);
    [[nodiscard]] QStringList columns() const;
    void noteDay(const StagedRow &row);

    Connection &m_connection;
    const MergeSpec &m_spec;
    QString m_table;
    std::vector<bool> m_present;
    bool m_counted;
    std::unique_ptr<BulkInserter> m_inserter;
    std::vector<Value> m_row;
    std::vector<size_t> m_fields; ///< of the schema, in the order of the columns after the fixed ones
    qint64 m_rows = 0;
    bool m_newBuyers = false;
    bool m_newSources = false;
    std::optional<size_t> m_dayField;
    QHash<qint64, int> m_firstDays;
    qint64 m_lastBuyer = 0;
    int m_lastDay = 0;
};

} // namespace touchbase::store
