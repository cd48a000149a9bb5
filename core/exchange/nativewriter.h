// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/csvwriter.h"

namespace touchbase::exchange {

/// Writes one native CSV file (formats.md §1) as NativeReader reads it back: header, LF, quotes only where needed,
/// days and instants in ISO form, shortest decimals, text verbatim. The caller gives the rows in the order of
/// their key. The same rows make the same bytes.
class NativeWriter
{
public:
    /// The device is open for writing and outlives the writer.
    NativeWriter(QIODevice &device, QString fileName, RecordKind kind);

    [[nodiscard]] Result<> header();
    /// Values in the order of the schema; `currencyDigits` are those of the buyer's currency.
    [[nodiscard]] Result<> row(std::span<const Value> values, int currencyDigits);
    /// Writes what is still held back; call it last. CannotWriteFile or DiskFull.
    [[nodiscard]] Result<> finish() { return m_csv.finish(); }

private:
    CsvWriter m_csv;
    const RecordSchema &m_schema;
    std::string m_cell;
};

/// A value as a native cell; blank for std::monostate.
void appendNative(std::string &to, const Field &field, const Value &value, int currencyDigits);

} // namespace touchbase::exchange
