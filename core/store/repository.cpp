// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repository.h"
#include "store/cursor.h"

#include "base/foldedname.h"
#include "base/uid.h"

#include <algorithm>

namespace touchbase::store {

namespace {

/// Tables in which a blank source is 0, because their key needs a value.
bool hasSourceInKey(const QString &table)
{
    return table == QLatin1String("delivery") || table == QLatin1String("lead_return")
           || table == QLatin1String("delivery_quality");
}

/// Without a text of its own for each column: this is asked for every column of every row.
std::optional<size_t> indexOf(const Entity &entity, const char *column)
{
    const auto found = std::find(entity.columns.begin(), entity.columns.end(), QLatin1String(column));
    return found == entity.columns.end() ? std::nullopt : std::optional<size_t>(found - entity.columns.begin());
}

} // namespace

RepositoryRows::RepositoryRows(RowStore &rows, const char *table)
    : m_rows(rows), m_table(QString::fromLatin1(table)), m_entity(rows.catalog().entity(m_table))
{
}

Result<Row> RepositoryRows::load(qint64 id)
{
    auto row = m_rows.find(m_table, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownRow, {m_table, QString::number(id)});
    return std::move(**row);
}

Result<> RepositoryRows::each(const QString &column, const Value &value, const Take &take)
{
    const QStringList names(m_entity->columns.begin(), m_entity->columns.end());
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(names.join(u','), m_table);
    Bindings bindings;
    if (!column.isEmpty()) {
        sql += QStringLiteral(" WHERE %1 %2")
                   .arg(column, isBlank(value) ? QLatin1String("IS NULL") : QLatin1String("= ?"));
        if (!isBlank(value))
            bindings.push_back(value);
    }
    Result<> taken;
    auto done = m_rows.connection().each(sql + QStringLiteral(" ORDER BY id"), bindings, [&](const Cursor &query) {
        Row row;
        for (int i = 0; i < static_cast<int>(m_entity->columns.size()); ++i)
            row.push_back(query.value(i));
        taken = take(row);
        return taken.has_value();
    });
    return done ? taken : done;
}

Result<Row> RepositoryRows::insert(const Fill &fill)
{
    Row row(m_entity->columns.size());
    fill(row);
    derive(row);
    if (const auto uid = m_entity->indexOf(u"uid"); uid && isBlank(row[*uid]))
        row[*uid] = newUid().toStdString();
    auto id = m_rows.insert(m_table, std::move(row));
    if (!id)
        return failure(id.error());
    return *m_rows.changes().back().after; // with the engine's defaults filled in
}

Result<Row> RepositoryRows::update(qint64 id, qint64 revision, const Fill &fill, bool isEdit)
{
    auto present = load(id);
    if (!present)
        return present;
    Row changed = *present;
    fill(changed);
    derive(changed);
    if (isEdit && changed != *present)
        markEdited(changed);
    const auto expected = m_entity->indexOf(u"revision") ? std::optional(revision) : std::nullopt;
    if (auto done = m_rows.update(m_table, id, std::move(changed), expected); !done)
        return failure(done.error());
    return load(id);
}

const Value &RepositoryRows::valueAt(const Row &row, const char *column) const
{
    return row[*indexOf(*m_entity, column)];
}

void RepositoryRows::set(Row &row, const char *column, Value value) const
{
    if (const auto index = indexOf(*m_entity, column))
        row[*index] = std::move(value);
}

qint64 RepositoryRows::revisionOf(const Row &row) const
{
    const auto revision = m_entity->indexOf(u"revision");
    return revision ? integerOf(row[*revision]).value_or(0) : 0;
}

/// The columns that follow from others.
void RepositoryRows::derive(Row &row) const
{
    if (const auto source = m_entity->indexOf(u"source_id"); source && hasSourceInKey(m_table))
        row[*source] = sourceColumn(row[*source]);
    if (const auto folded = m_entity->indexOf(u"folded"))
        row[*folded] = foldedName(nameOf(row)).toStdString();
}

QString RepositoryRows::nameOf(const Row &row) const
{
    auto index = m_entity->indexOf(u"name");
    if (!index)
        index = m_entity->indexOf(u"reason");
    const std::string_view text = textOf(row[*index]);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// An imported row that a person edits is theirs from then on: undoing its batch leaves it, and the row of the file it
/// came from no longer matches it.
void RepositoryRows::markEdited(Row &row) const
{
    if (m_rows.catalog().isImportable(m_table))
        set(row, "edited", qint64{1});
    set(row, "origin_key", {});
}

} // namespace touchbase::store
