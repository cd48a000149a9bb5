// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/futuredays.h"

#include "exchange/celltext.h"

namespace touchbase::exchange {

namespace {

bool isPlan(RecordKind kind, const Field &field)
{
    return field.name == "due_on" || (kind == RecordKind::Pauses && field.name == "until");
}

} // namespace

FutureDays::FutureDays(RecordKind kind, Day today, Instant endOfToday) : m_schema(schemaOf(kind))
{
    for (size_t field = 0; field < m_schema.fields.size(); ++field) {
        const FieldType type = m_schema.fields[field].type;
        if (isPlan(kind, m_schema.fields[field]))
            continue;
        if (type == FieldType::Day)
            m_columns.push_back({field, today.value()});
        if (type == FieldType::Instant)
            m_columns.push_back({field, endOfToday.value() - 1});
    }
}

void FutureDays::note(const Record &record)
{
    for (Column &column : m_columns) {
        const auto value = integerOf(record.values[column.field]);
        if (!value || *value <= column.last)
            continue;
        if (column.count++ == 0)
            column.firstRow = record.row;
    }
}

std::vector<FileWarning> FutureDays::warnings(const QString &fileName) const
{
    std::vector<FileWarning> warnings;
    for (const Column &column : m_columns) {
        const QString name = toQString(m_schema.fields[column.field].name);
        const QStringList values{name, QString::number(column.count), QString::number(column.firstRow)};
        if (column.count > 0)
            warnings.push_back({fileName, {ErrorCode::FutureDays, values}});
    }
    return warnings;
}

} // namespace touchbase::exchange
