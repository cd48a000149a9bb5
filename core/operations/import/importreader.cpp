// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/import/importreader.h"

#include "exchange/nativewriter.h"

namespace touchbase {

namespace {

/// A row as its file had it, for the file of rejects, from what was read of it.
std::vector<std::string> cellsOf(const exchange::FileHeader &header, const Record &record)
{
    const RecordSchema &schema = schemaOf(header.kind);
    std::vector<std::string> cells;
    for (const std::string &column : header.cells) {
        std::string cell;
        if (const auto field = schema.indexOf(column))
            exchange::appendNative(cell, schema.fields[*field], record.values[*field], 2);
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace

ImportReader::ImportReader(const ImportOptions &options, BuyerDirectory &buyers,
                           const std::vector<KnownSource> &sources, RowQueue &queue, ImportProgress &progress)
    : m_options(options),
      m_buyers(buyers),
      m_queue(queue),
      m_progress(progress),
      m_native(buyers, {options.today, options.zone}),
      m_presets(m_native, {options.today, options.zone})
{
    for (const KnownSource &source : sources)
        m_knownSources.insert(source.folded, source.id);
}

Result<> ImportReader::run(ImportResult &result)
{
    auto done = readAll(result);
    m_queue.close();
    return done;
}

Result<> ImportReader::readAll(ImportResult &result)
{
    for (const exchange::ImportItem &item : m_options.items) {
        if (auto done = readItem(item, result); !done)
            return done;
    }
    return m_options.complete ? queueCoverage() : Result<>();
}

Result<> ImportReader::readItem(const exchange::ImportItem &item, ImportResult &result)
{
    ImportedFile file;
    file.file.name = item.input.name();
    m_file = &file;
    m_rejectedHere = 0;
    const auto *kind = std::get_if<RecordKind>(&item.as);
    if (!kind)
        file.file.preset = wordString(std::get<exchange::Preset>(item.as));
    auto read = kind ? m_native.read(item.input, *kind, *this)
                     : m_presets.read(item.input, std::get<exchange::Preset>(item.as), m_options.preset, *this);
    m_file = nullptr;
    if (!read)
        return failure(read.error());
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (auto ended = queueStep(FileEnd()); !ended)
        return ended;
    file.file.kind = wordString(file.header.kind);
    file.file.rows = read->rows;
    result.rows += read->rows;
    result.rejected += read->rejected + m_rejectedHere;
    result.skipped += read->skipped;
    result.warnings.insert(result.warnings.end(), read->warnings.begin(), read->warnings.end());
    result.files.push_back(std::move(file));
    return {};
}

Result<> ImportReader::queueStep(QueuedStep step)
{
    if (m_progress.cancel.load() || !m_queue.put(std::move(step)))
        return failure(ErrorCode::Cancelled);
    return {};
}

Result<> ImportReader::header(const exchange::FileHeader &header)
{
    m_file->header = header;
    return queueStep(FileBegin{header.kind, header.present, true});
}

Result<> ImportReader::problem(exchange::RowProblem problem)
{
    m_progress.rows.fetch_add(1, std::memory_order_relaxed);
    m_file->problems.push_back(std::move(problem));
    return m_progress.cancel.load() ? Result<>(failure(ErrorCode::Cancelled)) : Result<>();
}

Result<std::optional<int>> ImportReader::bringBuyer(const exchange::ParsedRow &row)
{
    const RecordSchema &schema = schemaOf(RecordKind::Buyers);
    const size_t currency = schema.at("currency");
    const auto said = m_file->header.present[currency] ? std::optional(textOf(row.record.values[currency]))
                                                       : std::nullopt;
    const QString name = QString::fromStdString(std::string(textOf(row.record.values[0])));
    auto number = m_buyers.bring(row.key, name, said);
    if (number)
        return std::optional<int>(*number);
    ++m_rejectedHere;
    auto told = problem({m_file->file.name, row.record.row, QStringLiteral("currency"),
                         QString::fromStdString(std::string(said.value_or(std::string_view()))), number.error(),
                         cellsOf(m_file->header, row.record)});
    if (!told)
        return failure(told.error());
    return std::optional<int>();
}

qint64 ImportReader::sourceReference(int source)
{
    if (source <= 0)
        return 0;
    const auto index = static_cast<size_t>(source);
    if (m_sourceReferences.size() <= index)
        m_sourceReferences.resize(m_native.sources().size(), 0);
    qint64 &reference = m_sourceReferences[index];
    if (reference == 0) {
        const exchange::SourceName &named = m_native.sources()[index];
        const QString folded = QString::fromStdString(named.folded);
        const auto known = m_knownSources.constFind(folded);
        if (known != m_knownSources.cend()) {
            reference = *known;
        } else {
            m_newSources.push_back({QString::fromStdString(named.name), folded});
            reference = -static_cast<qint64>(m_newSources.size());
        }
    }
    return reference;
}

void ImportReader::enqueue(exchange::ParsedRow &row, int buyer)
{
    QueuedRow &queued = m_portion->rows[m_portion->used++];
    std::swap(queued.values, row.record.values); // the reader fills what the queue had used
    queued.values.resize(schemaOf(m_file->header.kind).fields.size());
    row.record.values.resize(queued.values.size());
    queued.buyer = m_buyers.reference(buyer);
    queued.source = sourceReference(row.source);
    queued.key = row.key;
    queued.uid = m_file->header.kind == RecordKind::Buyers ? m_buyers.uid(buyer).toStdString() : std::string();
    if (!m_options.complete)
        return;
    if (m_file->header.kind == RecordKind::Deliveries)
        m_deliveryBuyers.insert(queued.buyer);
    else if (m_file->header.kind == RecordKind::Returns)
        m_returnBuyers.insert(queued.buyer);
}

Result<> ImportReader::row(exchange::ParsedRow &row)
{
    int buyer = row.buyer;
    if (m_file->header.kind == RecordKind::Buyers) {
        auto brought = bringBuyer(row);
        if (!brought)
            return failure(brought.error());
        if (!*brought)
            return {};
        buyer = **brought;
    }
    if (!m_portion)
        m_portion = m_queue.emptyPortion();
    enqueue(row, buyer);
    m_progress.rows.fetch_add(1, std::memory_order_relaxed);
    return m_portion->used == RowQueue::portionRows ? flush() : Result<>();
}

Result<> ImportReader::flush()
{
    if (!m_portion || m_portion->used == 0)
        return {};
    return queueStep(std::move(m_portion));
}

/// What a person says about a report — it is complete for these days — is a fact about each buyer in it.
Result<> ImportReader::queueCoverage()
{
    for (const auto kind : {RecordKind::DeliveriesCoverage, RecordKind::ReturnsCoverage}) {
        const auto &buyers = kind == RecordKind::DeliveriesCoverage ? m_deliveryBuyers : m_returnBuyers;
        if (buyers.empty())
            continue;
        if (auto begun = queueStep(FileBegin{kind, {true, true, true}, false}); !begun)
            return begun;
        for (qint64 buyer : buyers) {
            if (!m_portion)
                m_portion = m_queue.emptyPortion();
            m_portion->rows[m_portion->used++] = {{Value(), Value(qint64{m_options.complete->from.value()}),
                                                   Value(qint64{m_options.complete->until.value()})},
                                                  buyer,
                                                  0,
                                                  {},
                                                  {}};
            if (m_portion->used < RowQueue::portionRows)
                continue;
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        if (auto flushed = flush(); !flushed)
            return flushed;
        if (auto ended = queueStep(FileEnd()); !ended)
            return ended;
    }
    return {};
}

} // namespace touchbase
