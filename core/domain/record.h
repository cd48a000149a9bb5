// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace touchbase {

/// The kinds of facts that files hold: one native file each. The order is the order in which a folder is
/// imported: whatever a kind refers to stands before it.
enum class RecordKind {
    Buyers,
    Contacts,
    Expectations,
    Pauses,
    DeliveriesCoverage,
    ReturnsCoverage,
    Deliveries,
    Returns,
    Touchpoints,
    Issues,
    Surveys,
    Reviews,
    ChecklistItems,
    Tasks,
    Consumer,
};

template <>
struct Words<RecordKind> {
    static constexpr std::array<std::string_view, 15> table{
        "buyers",           "contacts",   "expectations",    "pauses",      "deliveries_coverage",
        "returns_coverage", "deliveries", "returns",         "touchpoints", "issues",
        "surveys",          "reviews",    "checklist_items", "tasks",       "consumer"};
};
inline constexpr size_t recordKindCount = Words<RecordKind>::table.size();

/// What a cell of a native file holds, and as which `Value` it travels.
enum class FieldType {
    Text,     ///< std::string, as written, trimmed
    Uid,      ///< std::string
    Buyer,    ///< std::string: a buyer's name as written
    Source,   ///< std::string: a source's name as written
    List,     ///< std::string: names joined by "; "
    Word,     ///< std::string: the canonical word
    Currency, ///< std::string: three capitals
    Day,      ///< qint64: days since 1970-01-01
    Instant,  ///< qint64: UTC milliseconds
    Count,    ///< qint64 ≥ 0
    Decimal,  ///< double
    Money,    ///< qint64: minor units of the buyer's currency
    Boolean,  ///< qint64: 0 or 1
};

/// A cell's value; std::monostate is blank, which means unknown and never zero.
using Value = std::variant<std::monostate, qint64, double, std::string>;

struct Field {
    std::string_view name; ///< the column's header in files
    FieldType type;
    bool required = false;
    std::span<const std::string_view> words = {}; ///< of a Word: those allowed
    double lowest = 0;                            ///< of Count and Decimal: inclusive unless `positive`
    double highest = 1e15;
    bool positive = false; ///< 0 is refused too
};

/// The columns of one kind, in the order in which they are written, and its key.
struct RecordSchema {
    RecordKind kind;
    std::vector<Field> fields;
    std::vector<size_t> key; ///< indices of the columns that make two rows the same fact
    bool keyedByUid = false; ///< the key is the uid; a row without one is matched by all its columns

    [[nodiscard]] std::optional<size_t> indexOf(std::string_view column) const;
    [[nodiscard]] size_t at(std::string_view column) const; ///< the column must exist
};

/// One row of a file, in the order of its schema's fields.
struct Record {
    qint64 row = 0; ///< the number that a spreadsheet shows
    std::vector<Value> values;
};

/// The schema of a kind; lives as long as the program.
[[nodiscard]] const RecordSchema &schemaOf(RecordKind kind);

[[nodiscard]] inline bool isBlank(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}
[[nodiscard]] inline std::optional<qint64> integerOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? std::optional(*number) : std::nullopt;
}
[[nodiscard]] inline std::optional<double> decimalOf(const Value &value)
{
    const auto *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}
[[nodiscard]] inline std::string_view textOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace touchbase
