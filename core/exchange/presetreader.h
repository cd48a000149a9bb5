// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dayorder.h"
#include "exchange/input.h"
#include "exchange/nativereader.h"
#include "exchange/period.h"
#include "exchange/preset.h"

namespace touchbase::exchange {

struct PresetOptions {
    std::optional<Period> period;     ///< --day; without it the file's name must tell it
    std::optional<DayOrder> dayOrder; ///< --date-order; for reports with a day per row
};

/// Reads a report of another system (formats.md §2) into native records: any of the encodings of textdecoding.h,
/// any of the delimiters, title rows above the header, footer totals. Its rows go to the sink with the kind that
/// they become; problems name the report's own columns.
///
/// Errors that stop the whole file: those of NativeReader but NotUtf8; UnknownFile where a header cannot be found,
/// MissingColumn where it lacks a column, PeriodNeeded, and NotAvailableYet for presets that are only recognised.
class PresetReader
{
public:
    /// Shares the names of the import's NativeReader, which outlives it.
    PresetReader(NativeReader &native, const ReadOptions &options);

    [[nodiscard]] Result<ReadSummary> read(const Input &input, Preset preset, const PresetOptions &options,
                                           RowSink &sink);

private:
    Names &m_names;
    ReadOptions m_options;
};

/// The preset of a file by its header, which may have up to 20 title rows above it. UnknownFile where it is none;
/// EmptyFile, NotText, CannotReadFile.
[[nodiscard]] Result<Preset> recognisePreset(const Input &input);

} // namespace touchbase::exchange
