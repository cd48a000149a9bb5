// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nativefile.h"

#include "exchange/celltext.h"
#include "exchange/names.h"
#include "exchange/rejection.h"

#include <algorithm>

namespace touchbase::exchange {

namespace {

std::optional<size_t> dayFieldOf(const RecordSchema &schema)
{
    const bool isDaily = schema.kind == RecordKind::Deliveries || schema.kind == RecordKind::Consumer;
    return isDaily ? schema.indexOf("day") : std::nullopt;
}

} // namespace

NativeFile::NativeFile(const Input &input, RecordKind kind, Names &names, const ReadOptions &options, RowSink &sink)
    : m_input(input),
      m_schema(schemaOf(kind)),
      m_names(names),
      m_sink(sink),
      m_dayField(dayFieldOf(m_schema)),
      m_futureDays(kind, options.today, options.zone.endOf(options.today)),
      m_keys(kind)
{
}

Result<ReadSummary> NativeFile::read()
{
    if (auto done = readOnce(&NativeFile::takeRow, true); !done)
        return failure(done.error());
    if (!m_repeated.empty()) {
        sortRepeated();
        if (auto done = readOnce(&NativeFile::tellRepeated, false); !done)
            return failure(done.error());
    }
    m_summary.accepted = m_summary.rows - m_summary.rejected;
    m_summary.warnings = std::move(m_columns.warnings);
    for (FileWarning &warning : m_futureDays.warnings(m_input.name()))
        m_summary.warnings.push_back(std::move(warning));
    return std::move(m_summary);
}

Result<> NativeFile::readOnce(OnRow onRow, bool isFirstTime)
{
    auto device = m_input.open();
    if (!device)
        return failure(device.error());
    DeviceBytes bytes(**device, m_input.name());
    CsvReader csv(bytes, m_input.name());
    if (auto header = skipToHeader(csv, isFirstTime); !header)
        return failure(header.error());
    for (auto item = csv.next();; item = csv.next()) {
        if (!item)
            return failure(item.error());
        if (*item == CsvReader::Item::End)
            return {};
        if (*item == CsvReader::Item::BlankLine || isBlankLine(csv))
            m_summary.skipped += isFirstTime ? 1 : 0;
        else if (auto taken = (this->*onRow)(csv); !taken)
            return taken;
    }
}

Result<> NativeFile::skipToHeader(CsvReader &csv, bool isFirstTime)
{
    for (auto item = csv.next();; item = csv.next()) {
        if (!item)
            return failure(item.error());
        if (*item == CsvReader::Item::End)
            return failure(ErrorCode::EmptyFile, {m_input.name()});
        if (*item == CsvReader::Item::Record && !isBlankRecord(csv.cells()))
            return isFirstTime ? readHeader(csv) : Result<>();
        m_summary.skipped += isFirstTime ? 1 : 0;
    }
}

Result<> NativeFile::readHeader(const CsvReader &csv)
{
    auto columns = matchColumns(m_schema, csv.cells(), m_input.name());
    if (!columns)
        return failure(columns.error());
    m_columns = std::move(*columns);
    m_parser.emplace(m_schema.kind, m_columns, m_names);
    FileHeader header{m_schema.kind, copyOf(csv.cells()), {}};
    for (const auto &cell : m_columns.cellOfField)
        header.present.push_back(cell.has_value());
    return m_sink.header(header);
}

/// A line of blanks alone, or of blank cells, as spreadsheets write a blank line: every kind has a column that must not
/// be blank, so it is no row. With a single column it would be a row whose only cell is blank.
bool NativeFile::isBlankLine(const CsvReader &csv) const
{
    return m_columns.count > 1 && isBlankRecord(csv.cells());
}

Result<> NativeFile::takeRow(const CsvReader &csv)
{
    ++m_summary.rows;
    if (auto fault = parse(csv))
        return reject(csv, std::move(*fault));
    return m_dayField ? takeDay() : takeKey(csv);
}

std::optional<RowFault> NativeFile::parse(const CsvReader &csv)
{
    m_row.record.row = csv.row();
    if (csv.hasStrayQuote())
        return RowFault{std::nullopt, {ErrorCode::StrayQuote, {QString::number(csv.row())}}};
    return m_parser->parse(csv.cells(), m_row);
}

Result<> NativeFile::takeDay()
{
    if (m_days.insert(dayKey()))
        return accept();
    ++m_summary.rejected;
    m_repeated.push_back({dayKey(), 0});
    return {};
}

Result<> NativeFile::takeKey(const CsvReader &csv)
{
    const KnownBuyer *buyer = m_parser->buyer();
    const auto firstRow = m_keys.note(m_row, buyer ? std::string_view(buyer->info.identity) : "", m_names.sources());
    if (!firstRow)
        return accept();
    ++m_summary.rejected;
    return rejectRepeated(csv, *firstRow);
}

Result<> NativeFile::accept()
{
    m_futureDays.note(m_row.record);
    return m_sink.row(m_row);
}

Result<> NativeFile::reject(const CsvReader &csv, RowFault fault)
{
    ++m_summary.rejected;
    const QString column = fault.field ? toQString(m_schema.fields[*fault.field].name) : QString();
    const auto cell = fault.field ? m_columns.cellOfField[*fault.field] : std::nullopt;
    return m_sink.problem(rejection(csv, m_input.name(), column, cell, std::move(fault.error)));
}

Result<> NativeFile::rejectRepeated(const CsvReader &csv, qint64 firstRow)
{
    const QStringList values{QString::number(csv.row()), QString::number(firstRow), shownKey(m_schema, m_row.record)};
    const size_t field = m_schema.key.front();
    const QString column = toQString(m_schema.fields[field].name);
    return m_sink.problem(
        rejection(csv, m_input.name(), column, m_columns.cellOfField[field], {ErrorCode::KeyTwice, values}));
}

/// A row of the second reading: of the keys that come twice, the first row is noted and the others are told.
Result<> NativeFile::tellRepeated(const CsvReader &csv)
{
    if (parse(csv))
        return {};
    const auto repeated = std::ranges::lower_bound(m_repeated, dayKey(), {}, &RepeatedKey::key);
    if (repeated == m_repeated.end() || repeated->key != dayKey())
        return {};
    if (repeated->firstRow != 0)
        return rejectRepeated(csv, repeated->firstRow);
    repeated->firstRow = csv.row();
    return {};
}

void NativeFile::sortRepeated()
{
    std::ranges::sort(m_repeated, {}, &RepeatedKey::key);
    const auto isSame = [](const RepeatedKey &left, const RepeatedKey &right) { return left.key == right.key; };
    m_repeated.erase(std::unique(m_repeated.begin(), m_repeated.end(), isSame), m_repeated.end());
}

DayKey NativeFile::dayKey() const
{
    return {m_row.buyer, m_row.source, *integerOf(m_row.record.values[*m_dayField])};
}

} // namespace touchbase::exchange
