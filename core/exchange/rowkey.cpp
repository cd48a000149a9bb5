// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowkey.h"

#include "base/day.h"
#include "base/foldedname.h"
#include "exchange/celltext.h"
#include "exchange/nativewriter.h"

#include <algorithm>
#include <limits>

namespace touchbase::exchange {

namespace {

constexpr char separator = '\x1f';
constexpr int noMoney = 0; // no key and no kind with a uid holds an amount
constexpr qsizetype originBytes = 16;

std::string folded(const Value &name)
{
    return foldedName(toQString(textOf(name))).toStdString();
}

} // namespace

RowKeys::RowKeys(RecordKind kind) : m_schema(schemaOf(kind)) {}

std::optional<qint64> RowKeys::note(ParsedRow &row, std::string_view identity, const std::vector<SourceName> &sources)
{
    row.key.clear();
    if (m_schema.kind == RecordKind::Buyers || m_schema.kind == RecordKind::Contacts)
        return noteFolded(row);
    if (m_schema.kind == RecordKind::Returns)
        return noteReturn(row, sources);
    if (!m_schema.keyedByUid || !isBlank(row.record.values.front()))
        return noteColumns(row);
    noteOrigin(row, identity);
    return std::nullopt;
}

/// Buyers by their name, contacts by theirs within the buyer: the last column of the key, folded.
std::optional<qint64> RowKeys::noteFolded(ParsedRow &row)
{
    row.key = folded(row.record.values[m_schema.key.back()]);
    beginKey(row);
    m_text += row.key;
    return firstRowOf(row.record.row);
}

std::optional<qint64> RowKeys::noteColumns(const ParsedRow &row)
{
    if (m_schema.keyedByUid)
        m_text.clear(); // a uid is unique over all buyers
    else
        beginKey(row);
    for (size_t field : m_schema.key)
        appendValue(row.record.values[field], field);
    return firstRowOf(row.record.row);
}

std::optional<qint64> RowKeys::noteReturn(ParsedRow &row, const std::vector<SourceName> &sources)
{
    static const size_t leadId = m_schema.at("lead_id");
    static const size_t soldOn = m_schema.at("sold_on");
    static const size_t reason = m_schema.at("reason");
    const auto &values = row.record.values;
    const std::string_view lead = textOf(values[leadId]);
    row.key = lead.empty() ? 'K' + Day(static_cast<int>(*integerOf(values[soldOn]))).iso() + '|'
                                 + sources[static_cast<size_t>(row.source)].folded + '|'
                                 + std::string(textOf(values[reason])) + '|'
                           : 'L' + std::string(lead);
    beginKey(row);
    m_text += row.key;
    if (!lead.empty())
        return firstRowOf(row.record.row);
    row.key += std::to_string(++m_occurrences.of(m_text));
    return std::nullopt;
}

void RowKeys::noteOrigin(ParsedRow &row, std::string_view identity)
{
    m_text = word(m_schema.kind);
    m_text += separator;
    m_text += identity;
    for (size_t field = 1; field < m_schema.fields.size(); ++field)
        appendValue(m_schema.fields[field].type == FieldType::Buyer ? Value() : row.record.values[field], field);
    m_hash.reset();
    m_hash.addData(QByteArrayView(m_text.data(), static_cast<qsizetype>(m_text.size())));
    const QByteArray hash = m_hash.result().first(originBytes).toHex();
    row.key = hash.toStdString() + '-' + std::to_string(++m_occurrences.of(hash.toStdString()));
}

/// What the key on hand was first seen in; remembers `row` where it was not.
std::optional<qint64> RowKeys::firstRowOf(qint64 row)
{
    std::uint32_t &first = m_firstRows.of(m_text);
    if (first != 0)
        return first;
    first = static_cast<std::uint32_t>(std::min<qint64>(row, std::numeric_limits<std::uint32_t>::max()));
    return std::nullopt;
}

void RowKeys::beginKey(const ParsedRow &row)
{
    m_text = std::to_string(row.buyer);
    m_text += separator;
}

void RowKeys::appendValue(const Value &value, size_t field)
{
    const bool isBuyer = m_schema.fields[field].type == FieldType::Buyer;
    m_text += separator;
    if (!isBuyer)
        appendNative(m_text, m_schema.fields[field], value, noMoney);
}

QString shownKey(const RecordSchema &schema, const Record &record)
{
    QStringList cells;
    for (size_t field : schema.key) {
        std::string cell;
        appendNative(cell, schema.fields[field], record.values[field], noMoney);
        if (!cell.empty())
            cells << shownCell(cell);
    }
    return cells.join(QStringLiteral(", "));
}

} // namespace touchbase::exchange
