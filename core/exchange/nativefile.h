// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/daybits.h"
#include "exchange/futuredays.h"
#include "exchange/nativereader.h"
#include "exchange/rowkey.h"
#include "exchange/rowparser.h"

namespace touchbase::exchange {

/// The reading of one native file, from its header to its last row. Used once.
///
/// Deliveries and consumer know of each key only that it was there, not in which row, because millions of row
/// numbers would not fit. Where such a key comes twice, the file is read a second time: then the first row of each
/// of these few keys is noted, and the later rows are told with it.
class NativeFile
{
public:
    NativeFile(const Input &input, RecordKind kind, Names &names, const ReadOptions &options, RowSink &sink);

    [[nodiscard]] Result<ReadSummary> read();

private:
    /// A key that came twice; the row in which it came first is 0 until the second reading finds it.
    struct RepeatedKey {
        DayKey key;
        qint64 firstRow;
    };
    using OnRow = Result<> (NativeFile::*)(const CsvReader &);

    [[nodiscard]] Result<> readOnce(OnRow onRow, bool isFirstTime);
    [[nodiscard]] Result<> skipToHeader(CsvReader &csv, bool isFirstTime);
    [[nodiscard]] Result<> readHeader(const CsvReader &csv);
    [[nodiscard]] Result<> takeRow(const CsvReader &csv);
    [[nodiscard]] Result<> takeDay();
    [[nodiscard]] Result<> takeKey(const CsvReader &csv);
    [[nodiscard]] Result<> accept();
    [[nodiscard]] Result<> reject(const CsvReader &csv, RowFault fault);
    [[nodiscard]] Result<> rejectRepeated(const CsvReader &csv, qint64 firstRow);
    [[nodiscard]] Result<> tellRepeated(const CsvReader &csv);
    void sortRepeated();
    [[nodiscard]] std::optional<RowFault> parse(const CsvReader &csv);
    [[nodiscard]] bool isBlankLine(const CsvReader &csv) const;
    [[nodiscard]] DayKey dayKey() const;

    const Input &m_input;
    const RecordSchema &m_schema;
    Names &m_names;
    RowSink &m_sink;
    std::optional<size_t> m_dayField; ///< of the kinds that are told apart by buyer, source and day
    Columns m_columns;
    std::optional<RowParser> m_parser;
    FutureDays m_futureDays;
    RowKeys m_keys;
    DayBits m_days;
    std::vector<RepeatedKey> m_repeated; ///< sorted between the first and the second reading
    ParsedRow m_row;
    ReadSummary m_summary;
};

} // namespace touchbase::exchange
