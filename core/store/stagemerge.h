// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importer.h"

namespace touchbase::store {

/// Takes one stage into its table: classifies its rows against what stands there, portion by portion, adds the new
/// ones, puts the present version of changed ones into the layers and updates them, and claims the unchanged ones.
class StageMerge
{
public:
    StageMerge(Connection &connection, const Catalog &catalog, const Stage &stage, qint64 batch,
               const std::atomic<bool> *cancel);

    Result<MergeCounts> run();

private:
    /// What a portion of staged rows turned out to be.
    struct Portion {
        qint64 first;
        qint64 last;
        std::vector<qint64> added;                      ///< staged rows
        std::vector<std::pair<qint64, qint64>> updated; ///< staged row, row of the table
        qint64 unchanged = 0;
    };
    /// Unchanged rows with neighbouring numbers that the same batch gave.
    struct Claim {
        qint64 ofBatch;
        qint64 first;
        qint64 last;
    };

    /// Statements that make the indexes again which it dropped.
    Result<QStringList> dropIndexes();
    Result<Portion> classify(qint64 first, qint64 last);
    Result<> take(const Portion &portion);
    Result<> insertWhere(const QString &condition, const Bindings &bindings, bool hidden);
    Result<> insertAdded(const Portion &portion);
    Result<> updateChanged(const Portion &portion);
    Result<> pick(const std::vector<std::pair<qint64, qint64>> &rows);
    Result<> markShown();
    Result<> writeClaims();
    void claim(qint64 row, qint64 ofBatch);
    [[nodiscard]] QString classifyStatement() const;
    [[nodiscard]] QStringList targetColumns() const;
    [[nodiscard]] QStringList stagedColumns() const;

    Connection &m_connection;
    const Stage &m_stage;
    const MergeSpec &m_spec;
    std::shared_ptr<const Entity> m_entity;
    qint64 m_batch;
    const std::atomic<bool> *m_cancel;
    QString m_layer;
    bool m_isEmpty = false;   ///< the table had no row, so all staged ones are new
    bool m_mayReturn = false; ///< rows are hidden that the same key brings back
    std::vector<Claim> m_claims;
};

} // namespace touchbase::store
