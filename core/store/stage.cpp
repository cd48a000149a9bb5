// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stage.h"

#include "base/day.h"
#include "base/uid.h"

namespace touchbase::store {

namespace {

constexpr size_t fixedColumns = 6; // sid, buyer_id, source_id, row_key, uid, new_uid

/// Names of staged columns are those of the table; a checklist's head has fields of its own.
QString stagedName(const MergeSpec &spec, size_t field)
{
    for (const auto &column : spec.columns) {
        if (column.field == field)
            return column.name;
    }
    const std::string_view name = schemaOf(spec.kind).fields[field].name;
    return QStringLiteral("head_") + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

Stage::Stage(Connection &connection, RecordKind kind, int number, std::vector<bool> present, bool counted)
    : m_connection(connection),
      m_spec(mergeSpecOf(kind)),
      m_table(QStringLiteral("stage_%1").arg(number)),
      m_present(std::move(present)),
      m_counted(counted)
{
    const RecordSchema &schema = schemaOf(kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const FieldType type = schema.fields[i].type;
        const bool resolved = (type == FieldType::Buyer && kind != RecordKind::Buyers) || type == FieldType::Source
                              || type == FieldType::Uid;
        if (!resolved)
            m_fields.push_back(i);
    }
    if (!m_spec.dayColumn.isEmpty())
        m_dayField = schema.indexOf(m_spec.dayColumn.toStdString());
    m_row.resize(fixedColumns + m_fields.size());
}

Stage::~Stage()
{
    m_inserter.reset();
    (void)m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS ") + m_table);
}

QStringList Stage::columns() const
{
    QStringList names{QStringLiteral("sid"),     QStringLiteral("buyer_id"), QStringLiteral("source_id"),
                      QStringLiteral("row_key"), QStringLiteral("uid"),      QStringLiteral("new_uid")};
    for (size_t field : m_fields)
        names << stagedName(m_spec, field);
    return names;
}

Result<std::unique_ptr<Stage>> Stage::create(Connection &connection, RecordKind kind, int number,
                                             std::vector<bool> present, bool counted)
{
    std::unique_ptr<Stage> stage(new Stage(connection, kind, number, std::move(present), counted));
    const RecordSchema &schema = schemaOf(kind);
    QStringList definitions{
        QStringLiteral("sid {int} PRIMARY KEY"), QStringLiteral("buyer_id {int}"), QStringLiteral("source_id {int}"),
        QStringLiteral("row_key {text}"),        QStringLiteral("uid {text}"),     QStringLiteral("new_uid {text}")};
    for (size_t field : stage->m_fields) {
        const FieldType type = schema.fields[field].type;
        const bool isText = type == FieldType::Text || type == FieldType::List || type == FieldType::Word
                            || type == FieldType::Currency || type == FieldType::Buyer;
        definitions << stagedName(stage->m_spec, field)
                           + QLatin1String(isText                       ? " {text}"
                                           : type == FieldType::Decimal ? " {real}"
                                                                        : " {int}");
    }
    auto made = connection.execute(connection.dialect().spelled(
        QStringLiteral("CREATE TEMPORARY TABLE %1 (%2)").arg(stage->m_table, definitions.join(u','))));
    if (!made)
        return failure(made.error());
    auto inserter = BulkInserter::open(connection, stage->m_table, stage->columns());
    if (!inserter)
        return failure(inserter.error());
    stage->m_inserter = std::move(*inserter);
    return stage;
}

void Stage::noteDay(const StagedRow &row)
{
    const int day = m_dayField ? static_cast<int>(integerOf(row.values[*m_dayField]).value_or(Day::first().value()))
                               : Day::first().value();
    if (row.buyer == m_lastBuyer && day >= m_lastDay)
        return;
    const auto found = m_firstDays.constFind(row.buyer);
    m_lastBuyer = row.buyer;
    m_lastDay = found == m_firstDays.cend() ? day : std::min(day, *found);
    m_firstDays.insert(row.buyer, m_lastDay);
}

Result<> Stage::add(const StagedRow &row)
{
    m_row[0] = ++m_rows;
    m_row[1] = row.buyer == 0 ? Value() : Value(row.buyer);
    m_row[2] = m_spec.hasSource ? Value(row.source) : Value();
    m_row[3] = row.key.empty() ? Value() : Value(row.key);
    if (m_spec.isKeyedByUid()) {
        m_row[4] = row.values[0];
        m_row[5] = isBlank(row.values[0]) ? Value(newUid().toStdString()) : row.values[0];
    } else if (m_spec.kind == RecordKind::Buyers) {
        m_row[5] = row.uid;
    } else if (m_spec.kind == RecordKind::Contacts || m_spec.kind == RecordKind::Expectations) {
        m_row[5] = newUid().toStdString();
    }
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_row[fixedColumns + i] = row.values[m_fields[i]];
    m_newBuyers = m_newBuyers || row.buyer < 0;
    m_newSources = m_newSources || row.source < 0;
    noteDay(row);
    return m_inserter->add(m_row.data());
}

Result<> Stage::finish()
{
    return m_inserter->finish();
}

} // namespace touchbase::store
