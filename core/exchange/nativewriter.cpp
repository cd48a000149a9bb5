// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nativewriter.h"

#include "base/day.h"
#include "base/decimal.h"
#include "base/instant.h"
#include "base/money.h"

namespace touchbase::exchange {

namespace {

std::string integerText(FieldType type, qint64 value, int currencyDigits)
{
    switch (type) {
    case FieldType::Day:
        return Day(static_cast<int>(value)).iso();
    case FieldType::Instant:
        return Instant(value).iso();
    case FieldType::Money:
        return minorToDecimal(Minor{value}, currencyDigits);
    case FieldType::Boolean:
        return value != 0 ? "true" : "false";
    default:
        return std::to_string(value);
    }
}

} // namespace

NativeWriter::NativeWriter(QIODevice &device, QString fileName, RecordKind kind)
    : m_csv(device, std::move(fileName)), m_schema(schemaOf(kind))
{
}

Result<> NativeWriter::header()
{
    for (const Field &field : m_schema.fields)
        m_csv.cell(field.name);
    return m_csv.endRow();
}

Result<> NativeWriter::row(std::span<const Value> values, int currencyDigits)
{
    Q_ASSERT(values.size() == m_schema.fields.size());
    for (size_t field = 0; field < values.size(); ++field) {
        m_cell.clear();
        appendNative(m_cell, m_schema.fields[field], values[field], currencyDigits);
        m_csv.cell(m_cell);
    }
    return m_csv.endRow();
}

void appendNative(std::string &to, const Field &field, const Value &value, int currencyDigits)
{
    if (const auto integer = integerOf(value))
        to += integerText(field.type, *integer, currencyDigits);
    else if (const auto decimal = decimalOf(value))
        to += shortestDecimal(*decimal);
    else
        to += textOf(value);
}

} // namespace touchbase::exchange
