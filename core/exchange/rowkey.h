// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keycounts.h"
#include "exchange/rowsink.h"

#include <QCryptographicHash>

namespace touchbase::exchange {

/// Gives the rows of one file their keys (formats.md §1, "Key of a row") and finds the second row with the same one.
/// For all kinds but deliveries and consumer, which DayBits serves in less memory.
class RowKeys
{
public:
    explicit RowKeys(RecordKind kind);

    /// Sets `row.key` where the kind has one. Answers the row that had the same key before, or nothing; rows that
    /// are told apart by their occurrence are never the same. `identity` is that of the row's buyer, if any.
    /// Rows above 2^32 − 1 are told as that.
    [[nodiscard]] std::optional<qint64> note(ParsedRow &row, std::string_view identity,
                                             const std::vector<SourceName> &sources);

private:
    [[nodiscard]] std::optional<qint64> noteFolded(ParsedRow &row);
    [[nodiscard]] std::optional<qint64> noteColumns(const ParsedRow &row);
    [[nodiscard]] std::optional<qint64> noteReturn(ParsedRow &row, const std::vector<SourceName> &sources);
    void noteOrigin(ParsedRow &row, std::string_view identity);
    [[nodiscard]] std::optional<qint64> firstRowOf(qint64 row);
    void beginKey(const ParsedRow &row);
    void appendValue(const Value &value, size_t field);

    const RecordSchema &m_schema;
    KeyCounts m_firstRows;
    KeyCounts m_occurrences;
    std::string m_text; ///< of the key that is worked on
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The key of a row as a person reads it: its key columns as a native file has them, joined by commas.
[[nodiscard]] QString shownKey(const RecordSchema &schema, const Record &record);

} // namespace touchbase::exchange
