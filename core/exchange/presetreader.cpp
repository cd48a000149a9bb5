// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetreader.h"

#include "exchange/leadbytebuyer.h"
#include "exchange/reportfile.h"

namespace touchbase::exchange {

PresetReader::PresetReader(NativeReader &native, const ReadOptions &options)
    : m_names(native.names()), m_options(options)
{
}

Result<ReadSummary> PresetReader::read(const Input &input, Preset preset, const PresetOptions &options, RowSink &sink)
{
    if (!isAvailable(preset))
        return failure(ErrorCode::NotAvailableYet, {wordString(preset)});
    const auto file = ReportFile::open(input);
    if (!file)
        return failure(file.error());
    const auto period = options.period ? options.period : periodOfFileName(input.name());
    if (!period)
        return failure(ErrorCode::PeriodNeeded, {input.name()});
    return LeadbyteBuyerReport(*file, input.name(), *period, m_names, m_options, sink).read();
}

Result<Preset> recognisePreset(const Input &input)
{
    const auto file = ReportFile::open(input);
    if (!file)
        return failure(file.error());
    std::optional<Preset> found;
    const auto read = file->read([&](const CsvReader &csv) -> Result<bool> {
        found = presetOfHeader(csv.cells());
        return !found && csv.row() < ReportFile::searchedRows;
    });
    if (!read)
        return failure(read.error());
    if (read->records == 0)
        return failure(ErrorCode::EmptyFile, {input.name()});
    return found ? Result<Preset>(*found) : failure(ErrorCode::UnknownFile, {input.name()});
}

} // namespace touchbase::exchange
