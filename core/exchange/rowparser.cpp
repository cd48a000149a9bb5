// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowparser.h"

#include "exchange/cellparser.h"
#include "exchange/celltext.h"
#include "exchange/rowrules.h"

#include <algorithm>

namespace touchbase::exchange {

namespace {

/// A source's name is long enough to be a mistake above this, and is kept in memory.
constexpr size_t highestNameBytes = 1000;

const Currency &anyCurrency()
{
    static const Currency currency = Currency::usd();
    return currency;
}

} // namespace

RowParser::RowParser(RecordKind kind, const Columns &columns, Names &names)
    : m_schema(schemaOf(kind)),
      m_names(names),
      m_cellCount(columns.count),
      m_hasSource(std::any_of(m_schema.fields.begin(), m_schema.fields.end(),
                              [](const Field &field) { return field.type == FieldType::Source; }))
{
    for (size_t field = 0; field < m_schema.fields.size(); ++field) {
        if (const auto cell = columns.cellOfField[field])
            m_steps.push_back({field, *cell});
        else
            m_absent.push_back(field);
    }
    std::sort(m_steps.begin(), m_steps.end(), [this](Step left, Step right) {
        const bool leftIsBuyer = m_schema.fields[left.field].type == FieldType::Buyer;
        const bool rightIsBuyer = m_schema.fields[right.field].type == FieldType::Buyer;
        return leftIsBuyer != rightIsBuyer ? leftIsBuyer : left.cell < right.cell;
    });
}

std::optional<RowFault> RowParser::parse(std::span<const std::string_view> cells, ParsedRow &row)
{
    if (cells.size() != m_cellCount) {
        const QStringList counts{QString::number(cells.size()), QString::number(m_cellCount)};
        return RowFault{std::nullopt, {ErrorCode::RaggedRow, counts}};
    }
    clear(row);
    for (const Step step : m_steps) {
        if (auto error = take(step.field, trimmed(cells[step.cell]), row))
            return RowFault{step.field, std::move(*error)};
    }
    return checkRules(row);
}

void RowParser::clear(ParsedRow &row)
{
    row.record.values.resize(m_schema.fields.size());
    for (size_t field : m_absent)
        row.record.values[field] = std::monostate{};
    row.buyer = ParsedRow::none;
    row.source = m_hasSource ? 0 : ParsedRow::none;
    m_buyer = nullptr;
}

std::optional<Error> RowParser::take(size_t field, std::string_view text, ParsedRow &row)
{
    const Field &type = m_schema.fields[field];
    Value &to = row.record.values[field];
    if (text.empty()) {
        to = std::monostate{};
        return type.required ? std::optional(Error{ErrorCode::BlankNotAllowed, {toQString(type.name)}}) : std::nullopt;
    }
    if (type.type == FieldType::Buyer && m_schema.kind != RecordKind::Buyers)
        return takeBuyer(text, to, row);
    if (type.type == FieldType::Source && text.size() <= highestNameBytes) {
        takeSource(text, to, row);
        return std::nullopt;
    }
    if (type.type == FieldType::Source)
        return Error{ErrorCode::TextTooLong, {QString::number(highestNameBytes)}};
    return parseCell(type, text, m_buyer ? m_buyer->info.currency : anyCurrency(), m_buyer ? m_buyer->digits : 2, to);
}

std::optional<Error> RowParser::takeBuyer(std::string_view text, Value &to, ParsedRow &row)
{
    m_buyer = m_names.buyer(text);
    if (!m_buyer)
        return Error{ErrorCode::UnknownBuyer, {shownCell(text)}};
    row.buyer = m_buyer->info.number;
    assignText(to, m_buyer->tidy);
    return std::nullopt;
}

void RowParser::takeSource(std::string_view text, Value &to, ParsedRow &row)
{
    const Names::Source &source = m_names.source(text);
    row.source = source.number;
    assignText(to, source.tidy);
}

std::optional<RowFault> RowParser::checkRules(ParsedRow &row)
{
    fillDefaults(m_schema, row.record.values);
    if (auto problem = ruleProblem(m_schema, row.record.values))
        return RowFault{m_schema.at(problem->field), std::move(problem->error)};
    return std::nullopt;
}

} // namespace touchbase::exchange
