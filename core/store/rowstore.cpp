// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstore.h"

#include "base/day.h"
#include "base/instant.h"
#include "store/cursor.h"

namespace touchbase::store {

namespace {

QString joined(const Entity &entity)
{
    QStringList names(entity.columns.begin(), entity.columns.end());
    return names.join(u',');
}

QString assignments(const Entity &entity)
{
    QStringList parts;
    for (size_t i = 1; i < entity.columns.size(); ++i)
        parts << entity.columns[i] + QLatin1String(" = ?");
    return parts.join(u',');
}

/// Revisions only ever grow, so they take no part in "is it still what it was".
bool sameApartFromRevision(const Entity &entity, const Row &left, const Row &right)
{
    const auto revision = entity.indexOf(u"revision");
    for (size_t i = 0; i < left.size(); ++i) {
        if (i != revision && left[i] != right[i])
            return false;
    }
    return true;
}

void bumpRevision(const Entity &entity, Row &row, const std::optional<Row> &present)
{
    const auto revision = entity.indexOf(u"revision");
    if (!revision)
        return;
    const qint64 last = present ? integerOf((*present)[*revision]).value_or(0) : 0;
    row[*revision] = std::max(last, integerOf(row[*revision]).value_or(0)) + 1;
}

} // namespace

QString titleOf(const Entity &entity, const Row &row)
{
    for (const char *column : {"name", "title", "subject", "summary", "kind"}) {
        const auto index = entity.indexOf(QString::fromLatin1(column));
        if (index && !isBlank(row[*index]))
            return QString::fromStdString(std::string(textOf(row[*index]))).left(60);
    }
    for (const char *column : {"day", "valid_from", "from_day", "due_on"}) {
        const auto index = entity.indexOf(QString::fromLatin1(column));
        if (index && integerOf(row[*index]))
            return Day(static_cast<int>(*integerOf(row[*index]))).toString();
    }
    return entity.name + u' ' + QString::number(integerOf(row[0]).value_or(0));
}

Result<std::optional<Row>> RowStore::find(const QString &table, qint64 id)
{
    const auto entity = m_catalog.entity(table);
    std::optional<Row> found;
    auto done = m_connection.each(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(joined(*entity), table), {id},
                                  [&](const Cursor &row) {
                                      found.emplace();
                                      found->reserve(entity->columns.size());
                                      for (int i = 0; i < static_cast<int>(entity->columns.size()); ++i)
                                          found->push_back(row.value(i));
                                      return false;
                                  });
    if (!done)
        return failure(done.error());
    return found;
}

Result<> RowStore::require(const QString &table, qint64 id)
{
    auto found = m_connection.value(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table), {id});
    if (!found)
        return failure(found.error());
    if (isBlank(*found))
        return failure(ErrorCode::UnknownRow, {table, QString::number(id)});
    return {};
}

Result<qint64> RowStore::insert(const QString &table, Row row)
{
    const auto entity = m_catalog.entity(table);
    Q_ASSERT(row.size() == entity->columns.size());
    QStringList columns;
    Bindings bindings;
    for (size_t i = 0; i < row.size(); ++i) {
        if (isBlank(row[i]))
            continue;
        columns << entity->columns[i];
        bindings.push_back(row[i]);
    }
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    auto number = m_connection.insert(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), marks), bindings);
    if (!number)
        return number;
    auto stored = find(table, *number); // with what the engine filled in
    if (!stored)
        return failure(stored.error());
    m_changes.push_back({entity, *number, std::nullopt, std::move(*stored)});
    return number;
}

Result<> RowStore::write(const QString &table, qint64 id, const Row &row)
{
    Bindings bindings(row.begin() + 1, row.end());
    bindings.emplace_back(id);
    return m_connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, assignments(*m_catalog.entity(table))), bindings);
}

Result<> RowStore::update(const QString &table, qint64 id, Row row, std::optional<qint64> expectedRevision)
{
    const auto entity = m_catalog.entity(table);
    auto before = find(table, id);
    if (!before)
        return failure(before.error());
    if (!*before)
        return failure(ErrorCode::UnknownRow, {table, QString::number(id)});
    const auto revision = entity->indexOf(u"revision");
    if (revision && expectedRevision && integerOf((**before)[*revision]) != *expectedRevision)
        return failure(ErrorCode::RevisionConflict, {titleOf(*entity, **before)});
    row[0] = id;
    if (revision)
        row[*revision] = (**before)[*revision];
    if (row == **before)
        return {};
    bumpRevision(*entity, row, **before);
    if (auto written = write(table, id, row); !written)
        return written;
    m_changes.push_back({entity, id, std::move(**before), std::move(row)});
    return {};
}

Result<> RowStore::remove(const QString &table, qint64 id)
{
    const auto entity = m_catalog.entity(table);
    auto before = find(table, id);
    if (!before)
        return failure(before.error());
    if (!*before)
        return failure(ErrorCode::UnknownRow, {table, QString::number(id)});
    if (auto done = m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id}); !done)
        return done;
    m_changes.push_back({entity, id, std::move(**before), std::nullopt});
    return {};
}

Result<> RowStore::revert(const std::vector<RowChange> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (auto done = revertOne(*change); !done)
            return done;
    }
    return {};
}

Result<> RowStore::revertOne(const RowChange &change)
{
    const Entity &entity = *change.entity;
    auto present = find(entity.name, change.row);
    if (!present)
        return failure(present.error());
    const bool untouched = present->has_value() == change.after.has_value()
                           && (!change.after || sameApartFromRevision(entity, **present, *change.after));
    if (!untouched)
        return failure(ErrorCode::UndoConflict,
                       {titleOf(entity, change.after ? *change.after : change.before.value_or(Row()))});
    if (!change.before)
        return remove(entity.name, change.row);
    Row row = *change.before;
    if (change.after)
        return update(entity.name, change.row, std::move(row));
    bumpRevision(entity, row, std::nullopt);
    auto inserted = insert(entity.name, std::move(row));
    if (!inserted)
        return failure(ErrorCode::UndoConflict, {titleOf(entity, *change.before)}, inserted.error().detail);
    return {};
}

} // namespace touchbase::store
