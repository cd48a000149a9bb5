// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/setup/demoworkspace.h"

#include "base/foldedname.h"
#include "exchange/rowkey.h"
#include "operations/import/buyerdirectory.h"
#include "workspace/writer.h"

namespace touchbase {

namespace {

QString textFrom(const Value &value)
{
    const std::string_view text = textOf(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Stages made-up records as if they came from native files: one file per kind.
class DemoStager
{
public:
    explicit DemoStager(Writer &writer) : m_importer(writer.importer()), m_buyers({}, Currency::usd()) {}

    Result<> take(RecordKind kind, Record &&record)
    {
        if (m_kind != kind) {
            if (auto changed = begin(kind); !changed)
                return changed;
        }
        exchange::ParsedRow row;
        row.record = std::move(record);
        row.record.row = ++m_files.back().rows;
        if (auto named = name(row); !named)
            return named;
        const std::string identity = row.buyer < 0 ? std::string() : m_buyers.uid(row.buyer).toStdString();
        if (m_keys->note(row, identity, m_sources))
            return failure(ErrorCode::KeyTwice);
        if (kind == RecordKind::Buyers) {
            auto number = m_buyers.bring(row.key, textFrom(row.record.values[0]), std::nullopt);
            if (!number)
                return failure(number.error());
            row.buyer = *number;
        }
        const qint64 source = row.source <= 0 ? 0 : -row.source; // all sources of a new workspace are new
        return m_importer.add({row.record.values, m_buyers.reference(row.buyer), source, row.key,
                               kind == RecordKind::Buyers ? m_buyers.uid(row.buyer).toStdString() : std::string()});
    }

    Result<> finish() { return m_kind ? m_importer.endFile() : Result<>(); }

    [[nodiscard]] const std::vector<NewBuyer> &newBuyers() const { return m_buyers.newBuyers(); }
    [[nodiscard]] const std::vector<BatchFile> &files() const { return m_files; }
    [[nodiscard]] std::vector<NewSource> newSources() const
    {
        std::vector<NewSource> sources;
        for (size_t i = 1; i < m_sources.size(); ++i)
            sources.push_back({QString::fromStdString(m_sources[i].name), QString::fromStdString(m_sources[i].folded)});
        return sources;
    }

private:
    Result<> begin(RecordKind kind)
    {
        if (auto done = finish(); !done)
            return done;
        m_kind = kind;
        m_keys = std::make_unique<exchange::RowKeys>(kind);
        m_files.push_back({QStringLiteral("sample"), wordString(kind), {}, 0});
        return m_importer.beginFile(kind, std::vector<bool>(schemaOf(kind).fields.size(), true), true);
    }

    /// Finds the row's buyer and source among those named before.
    Result<> name(exchange::ParsedRow &row)
    {
        const RecordSchema &schema = schemaOf(*m_kind);
        for (size_t i = 0; i < schema.fields.size(); ++i) {
            const Value &value = row.record.values[i];
            if (schema.fields[i].type == FieldType::Source)
                row.source = sourceNumber(textFrom(value));
            if (schema.fields[i].type != FieldType::Buyer || *m_kind == RecordKind::Buyers || isBlank(value))
                continue;
            const auto buyer = m_buyers.find(textOf(value));
            if (!buyer)
                return failure(ErrorCode::UnknownBuyer, {textFrom(value)});
            row.buyer = buyer->number;
        }
        return {};
    }

    int sourceNumber(const QString &named)
    {
        const QString folded = foldedName(named);
        const auto found = m_sourceNumbers.constFind(folded);
        if (found != m_sourceNumbers.cend())
            return *found;
        m_sources.push_back({named.toStdString(), folded.toStdString()});
        const int number = static_cast<int>(m_sources.size()) - 1;
        m_sourceNumbers.insert(folded, number);
        return number;
    }

    BatchImporter &m_importer;
    BuyerDirectory m_buyers;
    std::optional<RecordKind> m_kind;
    std::unique_ptr<exchange::RowKeys> m_keys;
    std::vector<BatchFile> m_files;
    std::vector<exchange::SourceName> m_sources{{{}, {}}};
    QHash<QString, int> m_sourceNumbers{{QString(), 0}};
};

} // namespace

Operation fillWithDemo(const demo::DemoOptions &options)
{
    struct Staged {
        std::vector<NewBuyer> buyers;
        std::vector<NewSource> sources;
        std::vector<BatchFile> files;
    };
    auto staged = std::make_shared<Staged>();
    Operation operation{QStringLiteral("fill-with-sample"), [staged, options](Writer &writer) -> Result<> {
                            auto outcome = writer.importer().merge(
                                {writer.now(), writer.author(), options.asOf, staged->buyers, staged->sources});
                            if (!outcome)
                                return failure(outcome.error());
                            writer.setBulk({outcome->batch, false, outcome->tables, outcome->staleFrom, {}});
                            return writer.importer().describe(*outcome, 0, staged->files);
                        }};
    operation.prepare = [staged, options](Writer &writer) -> Result<> {
        DemoStager stager(writer);
        auto made = demo::generate(
            options, [&stager](RecordKind kind, Record &&record) { return stager.take(kind, std::move(record)); });
        if (!made)
            return made;
        if (auto done = stager.finish(); !done)
            return done;
        *staged = {stager.newBuyers(), stager.newSources(), stager.files()};
        return {};
    };
    return operation;
}

} // namespace touchbase
