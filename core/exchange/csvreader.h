// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bytesource.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace touchbase::exchange {

struct CsvOptions {
    char delimiter = ',';         ///< one ASCII character, neither quote nor line break
    size_t firstBuffer = 1 << 18; ///< bytes; it doubles while one record does not fit
};

/// Splits UTF-8 into records and cells (RFC 4180), one record at a time, in memory that does not grow with the
/// file: libcsv, which the project would have used, trims cells, drops blank lines (and so loses row numbers) and
/// swallows the rest of a file after an odd quote.
///
/// A line ends with CR, LF or CRLF, mixed as may be. A cell that begins with a quote runs to the closing one and may
/// hold delimiters, line breaks and doubled quotes. Nothing is trimmed. A BOM at the start is skipped. The last line
/// may lack its break.
///
/// The row is the record's number as a spreadsheet shows it: title and blank lines count, a line break inside
/// quotes does not.
///
/// A quote where none may stand (inside an unquoted cell, or after a closing quote) spoils its record only: the
/// text is kept as it stands and `hasStrayQuote` says so. These end the reading, and the reader gives the same error
/// from then on: CannotReadFile, NotUtf8, NotText (a NUL byte), UnterminatedQuote (with the row in which it opened)
/// and FieldTooLarge.
class CsvReader
{
public:
    enum class Item {
        Record,
        BlankLine, ///< a line without a single character
        End,
    };
    static constexpr size_t highestCellBytes = 1 << 20;
    static constexpr size_t highestRecordBytes = 1 << 24;
    static constexpr size_t highestColumns = 4096;

    /// The source outlives the reader; `fileName` is for errors.
    CsvReader(ByteSource &source, QString fileName, CsvOptions options = {});

    [[nodiscard]] Result<Item> next();
    /// The cells of the record just read; the views end with the next call of next().
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// 1 for the first line. After next() said End: the number of lines.
    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] bool hasStrayQuote() const { return m_hasStrayQuote; }

private:
    enum class Scan {
        Done,
        NeedsMore,
        Unterminated,
        TooLarge,
    };
    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> readUntilFull();
    [[nodiscard]] Result<> look(size_t from);
    [[nodiscard]] Scan scanRecord();
    [[nodiscard]] Scan scanPlain(size_t &at, size_t begin);
    [[nodiscard]] Scan scanQuoted(size_t &at);
    [[nodiscard]] Scan endLine(size_t at);
    [[nodiscard]] Scan needMore(size_t cellBegin) const;
    [[nodiscard]] bool endsCell(size_t at) const;
    [[nodiscard]] Result<Item> accept();
    [[nodiscard]] tl::unexpected<Error> refuse(Scan scan);
    [[nodiscard]] tl::unexpected<Error> refuse(Error error);
    void addCell(size_t begin, size_t end) { m_cells.emplace_back(m_buffer.data() + begin, end - begin); }
    void undoDoubledQuotes(std::string_view &cell);
    [[nodiscard]] bool hasTooLargeCell() const;

    ByteSource &m_source;
    QString m_fileName;
    char m_delimiter;
    std::array<bool, 256> m_isSpecial{}; ///< what may end a run of plain characters
    std::vector<char> m_buffer;          ///< a line feed stands behind the bytes read, so scanning needs no bound
    size_t m_begin = 0;                  ///< of the record that is scanned
    size_t m_next = 0;                   ///< behind its line break
    size_t m_end = 0;                    ///< of the bytes read
    bool m_hasStarted = false;
    bool m_isAtEnd = false; ///< the source has no more
    bool m_isAscii = true;  ///< no byte in the buffer has its high bit set
    bool m_hasStrayQuote = false;
    qint64 m_row = 0;
    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_doubled; ///< the cells of a record that hold doubled quotes
    std::optional<Error> m_error;
};

} // namespace touchbase::exchange
