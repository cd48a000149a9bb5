// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/input.h"
#include "exchange/textdecoding.h"

#include <functional>
#include <memory>

namespace touchbase::exchange {

/// A report of another system, opened as often as it must be read: its encoding and delimiter are found once.
class ReportFile
{
public:
    /// How many rows, titles and the header itself, are searched for a header.
    static constexpr int searchedRows = 21;

    /// EmptyFile, NotText, CannotReadFile.
    [[nodiscard]] static Result<ReportFile> open(const Input &input);

    /// Calls `onRecord` with the reader on each record until it answers false or fails. Lines without a character are
    /// counted but not shown.
    using OnRecord = std::function<Result<bool>(const CsvReader &)>;
    struct Count {
        qint64 records = 0;
        qint64 blankLines = 0;
    };
    [[nodiscard]] Result<Count> read(const OnRecord &onRecord) const;

private:
    ReportFile(Input input, Encoding encoding) : m_input(std::move(input)), m_encoding(encoding) {}
    [[nodiscard]] Result<> findDelimiter();

    Input m_input;
    Encoding m_encoding;
    char m_delimiter = ',';
};

} // namespace touchbase::exchange
