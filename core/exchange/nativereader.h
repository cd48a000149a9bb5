// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "exchange/input.h"
#include "exchange/rowsink.h"

#include <memory>

namespace touchbase::exchange {

/// Where "today" ends: rows dated later are taken with a warning.
struct ReadOptions {
    Day today{0};
    Zone zone;
};

class Names;

/// Reads native CSV files (formats.md §1) into typed records. One reader serves one import: numbers of sources go on
/// from file to file. Memory depends on the number of different names and keys, never on the size of a file:
/// 16 bytes per key, for deliveries and consumer 16 bytes per 64 days of a buyer and source.
///
/// Survey records always carry their scale: defaults are filled in.
///
/// Errors that stop the whole file: CannotReadFile, EmptyFile, NotText, NotUtf8, MissingColumn, DuplicateColumn,
/// UnterminatedQuote, FieldTooLarge; and what the sink answered. All else is a RowProblem.
class NativeReader
{
public:
    /// The lookup outlives the reader.
    NativeReader(BuyerLookup &buyers, const ReadOptions &options);
    ~NativeReader();
    Q_DISABLE_COPY_MOVE(NativeReader)

    [[nodiscard]] Result<ReadSummary> read(const Input &input, RecordKind kind, RowSink &sink);

    /// All sources named so far; index 0 is the blank one.
    [[nodiscard]] const std::vector<SourceName> &sources() const;
    /// The names as this reader knows them: a PresetReader of the same import shares them.
    [[nodiscard]] Names &names() { return *m_names; }

private:
    std::unique_ptr<Names> m_names;
    ReadOptions m_options;
};

} // namespace touchbase::exchange
