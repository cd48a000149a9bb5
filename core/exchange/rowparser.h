// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"
#include "exchange/names.h"

namespace touchbase::exchange {

/// What is wrong with a row: an error, and the field it stands in; none where the whole row is wrong.
struct RowFault {
    std::optional<size_t> field;
    Error error;
};

/// Turns the cells of a row into values: trims, reads each cell as its type, looks up buyer and source, fills
/// defaults, and asks the rules between columns. The first cell in the order of the file that is wrong is told, but
/// a buyer's name is looked at first, because amounts are in the buyer's currency.
class RowParser
{
public:
    /// The names outlive the parser.
    RowParser(RecordKind kind, const Columns &columns, Names &names);

    /// Overwrites `row` but for its number and key, using its memory again.
    [[nodiscard]] std::optional<RowFault> parse(std::span<const std::string_view> cells, ParsedRow &row);
    /// The buyer of the row parsed last; null where it has none, or where the kind does not look it up.
    [[nodiscard]] const KnownBuyer *buyer() const { return m_buyer; }

private:
    struct Step {
        size_t field;
        size_t cell;
    };
    void clear(ParsedRow &row);
    [[nodiscard]] std::optional<Error> take(size_t field, std::string_view text, ParsedRow &row);
    [[nodiscard]] std::optional<Error> takeBuyer(std::string_view text, Value &to, ParsedRow &row);
    void takeSource(std::string_view text, Value &to, ParsedRow &row);
    [[nodiscard]] std::optional<RowFault> checkRules(ParsedRow &row);

    const RecordSchema &m_schema;
    Names &m_names;
    size_t m_cellCount;
    std::vector<Step> m_steps;    ///< in the order in which cells are read
    std::vector<size_t> m_absent; ///< fields without a column
    bool m_hasSource;
    const KnownBuyer *m_buyer = nullptr;
};

} // namespace touchbase::exchange
