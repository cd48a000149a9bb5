// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "store/catalog.h"
#include "store/stage.h"

namespace touchbase::store {

/// BatchImporter over temporary tables, one per file.
class Importer final : public BatchImporter
{
public:
    Importer(Connection &connection, const Catalog &catalog) : m_connection(connection), m_catalog(catalog) {}
    /// A file whose reading was cut short leaves nothing.
    ~Importer() override;

    Result<std::vector<KnownBuyer>> buyers() override;
    Result<std::vector<KnownSource>> sources() override;
    Result<> beginFile(RecordKind kind, std::vector<bool> present, bool counted) override;
    Result<> add(const StagedRow &row) override { return m_stages.back()->add(row); }
    Result<> endFile() override;
    void setCancel(const std::atomic<bool> *cancel) override { m_cancel = cancel; }
    Result<BatchOutcome> merge(const BatchHead &head) override;
    Result<> describe(const BatchOutcome &outcome, qint64 rejected, const std::vector<BatchFile> &files) override;

private:
    /// Some rows of a staged file, by their numbers there.
    struct StagedRows {
        QString table;
        QStringList numbers;
    };
    Result<> insertBatch(const BatchHead &head);
    Result<> insertSources(const BatchHead &head);
    Result<qint64> insertSource(const NewSource &source);
    Result<> resolveBuyers(const BatchHead &head);
    Result<> mergeStage(Stage &stage, BatchOutcome &outcome);
    Result<> mergeWhere(bool (*isMeant)(RecordKind), const BatchHead &head, BatchOutcome &outcome);
    Result<> mergeAtGate(const BatchHead &head, BatchOutcome &outcome);
    Result<std::vector<StagedRows>> rowsKeptOut(Day today, QStringList &names);
    Result<> noteStale(const Stage &stage, BatchOutcome &outcome);
    Result<bool> movesReportedDays(const Value &newestBefore);

    Connection &m_connection;
    const Catalog &m_catalog;
    std::vector<std::unique_ptr<Stage>> m_stages;
    const std::atomic<bool> *m_cancel = nullptr;
    qint64 m_batch = 0;
    bool m_isStaging = false; ///< a transaction of our own is open, over temporary tables only
};

/// All imports, oldest first.
[[nodiscard]] Result<std::vector<BatchSummary>> listBatches(Connection &connection);

} // namespace touchbase::store
