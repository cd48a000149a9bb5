// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stage.h"

#include "base/day.h"
#include "base/uid.h"
#include "store/checklistheads.h"

namespace touchbase::store {

namespace {

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
    addColumns();
    addFields();
    m_row.resize(static_cast<size_t>(m_columns.size()));
    if (!m_spec.dayColumn.isEmpty())
        m_dayField = schemaOf(kind).indexOf(m_spec.dayColumn.toStdString());
}

Stage::~Stage()
{
    m_inserter.reset();
    (void)m_connection.execute(QStringLiteral("DROP VIEW IF EXISTS ") + resolved());
    (void)m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS ") + m_table);
}

size_t Stage::addColumn(const QString &name, const char *type)
{
    m_columns << name;
    m_definitions << name + u' ' + QLatin1String(type);
    return static_cast<size_t>(m_columns.size()) - 1;
}

/// Only those that a row of the kind fills: a blank column costs as much as another.
void Stage::addColumns()
{
    const RecordKind kind = m_spec.kind;
    addColumn(QStringLiteral("sid"), "{int} PRIMARY KEY");
    if (m_spec.hasBuyer)
        m_buyer = addColumn(QStringLiteral("buyer_id"), "{int}");
    if (m_spec.hasSource)
        m_source = addColumn(QStringLiteral("source_id"), "{int}");
    if (!m_spec.keyColumn.isEmpty())
        m_key = addColumn(QStringLiteral("row_key"), "{text}");
    if (m_spec.isKeyedByUid())
        m_uid = addColumn(QStringLiteral("uid"), "{text}");
    if (m_uid || kind == RecordKind::Buyers || kind == RecordKind::Contacts || kind == RecordKind::Expectations)
        m_newUid = addColumn(QStringLiteral("new_uid"), "{text}");
}

void Stage::addFields()
{
    const RecordSchema &schema = schemaOf(m_spec.kind);
    m_firstField = static_cast<size_t>(m_columns.size());
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const FieldType type = schema.fields[i].type;
        const bool isResolved = (type == FieldType::Buyer && m_spec.kind != RecordKind::Buyers)
                                || type == FieldType::Source || type == FieldType::Uid;
        if (isResolved)
            continue;
        const bool isText = type == FieldType::Text || type == FieldType::List || type == FieldType::Word
                            || type == FieldType::Currency || type == FieldType::Buyer;
        m_fields.push_back(i);
        addColumn(stagedName(m_spec, i), isText ? "{text}" : type == FieldType::Decimal ? "{real}" : "{int}");
    }
}

Result<std::unique_ptr<Stage>> Stage::create(Connection &connection, RecordKind kind, int number,
                                             std::vector<bool> present, bool counted)
{
    std::unique_ptr<Stage> stage(new Stage(connection, kind, number, std::move(present), counted));
    auto made = connection.execute(connection.dialect().spelled(
        QStringLiteral("CREATE TEMPORARY TABLE %1 (%2)").arg(stage->m_table, stage->m_definitions.join(u','))));
    if (!made)
        return failure(made.error());
    auto inserter = BulkInserter::open(connection, stage->m_table, stage->m_columns);
    if (!inserter)
        return failure(inserter.error());
    stage->m_inserter = std::move(*inserter);
    return stage;
}

/// What the view shows in the place of a column.
QString Stage::resolvedColumn(const QString &name) const
{
    const QString known = QStringLiteral("CASE WHEN s.%1 < 0 THEN (SELECT r.id FROM %2 r WHERE r.ref = s.%1) ELSE s.%1 "
                                         "END");
    if (m_newBuyers && m_spec.kind != RecordKind::Buyers && name == QLatin1String("buyer_id"))
        return known.arg(name, QStringLiteral("stage_buyer"));
    if (m_newSources && name == QLatin1String("source_id"))
        return known.arg(name, QStringLiteral("stage_source"));
    return QStringLiteral("s.") + name;
}

Result<> Stage::resolve()
{
    QStringList shown;
    for (const QString &name : std::as_const(m_columns))
        shown << resolvedColumn(name) + QStringLiteral(" AS ") + name;
    if (m_spec.kind == RecordKind::ChecklistItems)
        shown << checklistHeadOf(QStringLiteral("s"), resolvedColumn(QStringLiteral("buyer_id")))
                     + QStringLiteral(" AS checklist_id");
    return m_connection.execute(
        QStringLiteral("CREATE TEMPORARY VIEW %1 AS SELECT %2 FROM %3 s").arg(resolved(), shown.join(u','), m_table));
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

void Stage::put(Place place, Value value)
{
    if (place)
        m_row[*place] = std::move(value);
}

Result<> Stage::add(const StagedRow &row)
{
    m_row[0] = ++m_rows;
    put(m_buyer, row.buyer == 0 ? Value() : Value(row.buyer));
    put(m_source, row.source);
    if (m_key)
        put(m_key, row.key.empty() ? Value() : Value(row.key));
    if (m_uid)
        put(m_uid, row.values[0]);
    if (m_newUid)
        put(m_newUid, newUidOf(row));
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_row[m_firstField + i] = row.values[m_fields[i]];
    m_newBuyers = m_newBuyers || row.buyer < 0;
    m_newSources = m_newSources || row.source < 0;
    noteDay(row);
    return m_inserter->add(m_row.data());
}

/// The uid of a row, should it be new.
Value Stage::newUidOf(const StagedRow &row) const
{
    if (m_spec.kind == RecordKind::Buyers)
        return row.uid;
    if (m_uid && !isBlank(row.values[0]))
        return row.values[0];
    return newUid().toStdString();
}

Result<> Stage::finish()
{
    return m_inserter->finish();
}

} // namespace touchbase::store
