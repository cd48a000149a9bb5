// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/import/importoperation.h"

#include "operations/import/importreader.h"
#include "workspace/writer.h"

#include <thread>

namespace touchbase {

namespace {

/// What the two halves of the operation share: reading and staging come before the transaction.
struct ImportRun {
    ImportOptions options;
    std::shared_ptr<ImportResult> result;
    std::shared_ptr<ImportProgress> progress;
    std::vector<NewBuyer> newBuyers;
    std::vector<NewSource> newSources;
};

Result<> stageRows(BatchImporter &importer, const RowPortion &portion)
{
    for (size_t i = 0; i < portion.used; ++i) {
        const QueuedRow &row = portion.rows[i];
        if (auto done = importer.add({row.values, row.buyer, row.source, row.key, row.uid}); !done)
            return done;
    }
    return {};
}

Result<> stageStep(BatchImporter &importer, RowQueue &queue, QueuedStep step)
{
    if (auto *begin = std::get_if<FileBegin>(&step))
        return importer.beginFile(begin->kind, std::move(begin->present), begin->counted);
    if (std::holds_alternative<FileEnd>(step))
        return importer.endFile();
    auto portion = std::move(std::get<std::unique_ptr<RowPortion>>(step));
    auto done = stageRows(importer, *portion);
    queue.giveBack(std::move(portion));
    return done;
}

Result<> stageAll(BatchImporter &importer, RowQueue &queue)
{
    while (auto step = queue.take()) {
        if (auto done = stageStep(importer, queue, std::move(*step)); !done)
            return done;
    }
    return {};
}

Result<> readAndStage(ImportRun &run, Writer &writer)
{
    BatchImporter &importer = writer.importer();
    importer.setCancel(&run.progress->cancel);
    auto known = importer.buyers();
    if (!known)
        return failure(known.error());
    auto sources = importer.sources();
    if (!sources)
        return failure(sources.error());

    BuyerDirectory directory(*known, run.options.currency);
    RowQueue queue;
    ImportReader reader(run.options, directory, *sources, queue, *run.progress);
    Result<> read;
    std::thread reading([&] { read = reader.run(*run.result); });
    auto staged = stageAll(importer, queue);
    if (!staged)
        queue.abandon();
    reading.join();
    if (!staged)
        return staged;
    run.newBuyers = directory.newBuyers();
    run.newSources = reader.newSources();
    return read;
}

Result<> merge(ImportRun &run, Writer &writer)
{
    ImportResult &result = *run.result;
    auto outcome = writer.importer().merge(
        {writer.now(), writer.author(), run.options.today, run.newBuyers, run.newSources});
    if (!outcome)
        return failure(outcome.error());
    result.counts = outcome->counts;
    result.gated = outcome->gated;
    result.movesReportedDays = outcome->movesReportedDays;
    if (run.options.dryRun)
        return failure(ErrorCode::Cancelled);
    if (result.rejected > 0 && !run.options.partial)
        return failure(ErrorCode::RowsRejected, {QString::number(result.rejected), QString::number(result.rows)});
    std::vector<BatchFile> files;
    for (const ImportedFile &file : result.files)
        files.push_back(file.file);
    if (auto described = writer.importer().describe(*outcome, result.rejected, files); !described)
        return described;
    result.batch = outcome->batch;
    writer.setBulk({outcome->batch, false, outcome->tables, outcome->staleFrom, {}});
    return {};
}

} // namespace

Operation importFiles(ImportOptions options, std::shared_ptr<ImportResult> result,
                      std::shared_ptr<ImportProgress> progress)
{
    auto run = std::make_shared<ImportRun>(
        ImportRun{std::move(options), std::move(result), std::move(progress), {}, {}});
    Operation operation{QStringLiteral("import"), [run](Writer &writer) { return merge(*run, writer); }};
    operation.prepare = [run](Writer &writer) { return readAndStage(*run, writer); };
    return operation;
}

} // namespace touchbase
