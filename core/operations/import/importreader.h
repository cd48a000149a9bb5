// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/nativereader.h"
#include "operations/import/buyerdirectory.h"
#include "operations/import/importoptions.h"
#include "operations/import/importresult.h"
#include "operations/import/rowqueue.h"

#include <set>

namespace touchbase {

/// Reads the files of an import on a thread of its own and queues their valid rows. It touches no database: the
/// buyers and sources that exist are told to it before.
class ImportReader final : private exchange::RowSink
{
public:
    ImportReader(const ImportOptions &options, BuyerDirectory &buyers, const std::vector<KnownSource> &sources,
                 RowQueue &queue, ImportProgress &progress);

    /// Reads everything and closes the queue. What it found stands in `result` afterwards.
    Result<> run(ImportResult &result);

    /// The sources that the files brought, in the order of their references.
    [[nodiscard]] const std::vector<NewSource> &newSources() const { return m_newSources; }

private:
    Result<> header(const exchange::FileHeader &header) override;
    Result<> row(exchange::ParsedRow &row) override;
    Result<> problem(exchange::RowProblem problem) override;

    Result<> readAll(ImportResult &result);
    Result<> readItem(const exchange::ImportItem &item, ImportResult &result);
    Result<> flush();
    Result<> queueCoverage();
    Result<> queueStep(QueuedStep step);
    /// The buyer of a row of buyers.csv; nothing where the row had to be rejected.
    Result<std::optional<int>> bringBuyer(const exchange::ParsedRow &row);
    qint64 sourceReference(int source);
    void enqueue(exchange::ParsedRow &row, int buyer);

    const ImportOptions &m_options;
    BuyerDirectory &m_buyers;
    RowQueue &m_queue;
    ImportProgress &m_progress;
    exchange::NativeReader m_native;
    exchange::PresetReader m_presets;
    QHash<QString, qint64> m_knownSources;
    std::vector<qint64> m_sourceReferences; ///< by the reader's number; 0 until asked
    std::vector<NewSource> m_newSources;
    std::unique_ptr<RowPortion> m_portion;
    ImportedFile *m_file = nullptr;
    qint64 m_rejectedHere = 0; ///< of the present file, after the reader had taken them
    std::set<qint64> m_deliveryBuyers;
    std::set<qint64> m_returnBuyers;
};

} // namespace touchbase
