// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"
#include "store/cursor.h"

#include "store/persontrace.h"

namespace touchbase::store {

namespace {

QString textIn(const Entity &entity, const Row &row, QStringView column)
{
    const auto index = entity.indexOf(column);
    return index ? QString::fromStdString(std::string(textOf(row[*index]))) : QString();
}

/// Keeps a title that must be its parent's only one what it must be.
Result<> keepDistinct(Connection &connection, const Entity &entity, qint64 id, Row &row)
{
    const bool isItem = entity.name == QLatin1String("checklist_item");
    if (!isItem && entity.name != QLatin1String("checklist"))
        return {};
    const auto title = entity.indexOf(isItem ? u"title" : u"name");
    const auto parent = entity.indexOf(isItem ? u"checklist_id" : u"buyer_id");
    auto others = connection.value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ? AND %3 = ? AND id <> ?")
                                       .arg(entity.name, entity.columns[*parent], entity.columns[*title]),
                                   {row[*parent], row[*title], id});
    if (!others)
        return failure(others.error());
    if (integerOf(*others) != 0)
        row[*title] = std::string(textOf(row[*title])) + " #" + std::to_string(id);
    return {};
}

class Eraser
{
public:
    Eraser(RowStore &rows, const Person &person) : m_rows(rows), m_person(person) {}

    Result<Erasure> run()
    {
        PersonTraces traces(m_rows.connection(), m_rows.catalog(), m_person);
        for (const QString &table : traces.tables()) {
            auto found = traces.inTable(table);
            if (!found)
                return failure(found.error());
            for (const Trace &trace : *found) {
                if (auto done = erase(trace); !done)
                    return failure(done.error());
            }
        }
        return m_erasure;
    }

private:
    Result<> erase(const Trace &trace)
    {
        ++m_erasure.rows[trace.entity->name];
        if (trace.entity->name == QLatin1String("attachment"))
            m_erasure.attachments << textIn(*trace.entity, trace.before, u"name");
        return trace.isRecorded ? eraseRecorded(trace) : eraseUnder(trace);
    }

    Result<> eraseRecorded(const Trace &trace)
    {
        if (!trace.after)
            return m_rows.remove(trace.entity->name, trace.row);
        Row row = *trace.after;
        if (auto done = keepDistinct(m_rows.connection(), *trace.entity, trace.row, row); !done)
            return done;
        return m_rows.update(trace.entity->name, trace.row, std::move(row));
    }

    /// History and layers: no views live on them.
    Result<> eraseUnder(const Trace &trace)
    {
        const Entity &entity = *trace.entity;
        const auto batch = entity.indexOf(u"batch_id");
        const QString which = batch ? QStringLiteral(" WHERE id = ? AND batch_id = ?")
                                    : QStringLiteral(" WHERE id = ?");
        Bindings key{trace.row};
        if (batch)
            key.push_back(trace.before[*batch]);
        if (!trace.after)
            return m_rows.connection().execute(QStringLiteral("DELETE FROM ") + entity.name + which, key);
        QStringList assignments;
        Bindings bindings;
        for (size_t i = 0; i < entity.columns.size(); ++i) {
            if ((*trace.after)[i] == trace.before[i])
                continue;
            assignments << entity.columns[i] + QLatin1String(" = ?");
            bindings.push_back((*trace.after)[i]);
        }
        bindings.insert(bindings.end(), key.begin(), key.end());
        return m_rows.connection().execute(
            QStringLiteral("UPDATE %1 SET %2%3").arg(entity.name, assignments.join(u','), which), bindings);
    }

    RowStore &m_rows;
    const Person &m_person;
    Erasure m_erasure;
};

Result<qint64> dropBefore(Connection &connection, const QString &table, Instant first)
{
    auto done = connection.execute(QStringLiteral("DELETE FROM %1 WHERE at < ?").arg(table), {first.value()});
    if (!done)
        return failure(done.error());
    return connection.touched();
}

} // namespace

Result<Erasure> erasePerson(RowStore &rows, const Person &person)
{
    return Eraser(rows, person).run();
}

Result<QJsonObject> personAsJson(Connection &connection, const Catalog &catalog, const Person &person)
{
    QJsonObject rows;
    PersonTraces traces(connection, catalog, person);
    for (const QString &table : traces.tables()) {
        auto found = traces.inTable(table);
        if (!found)
            return failure(found.error());
        QJsonArray kind;
        for (const Trace &trace : *found)
            kind.append(readable(*trace.entity, trace.before));
        if (!kind.isEmpty())
            rows.insert(table, kind);
    }
    return QJsonObject{{QStringLiteral("names"), QJsonArray::fromStringList(person.marks.names)},
                       {QStringLiteral("emails"), QJsonArray::fromStringList(person.marks.emails)},
                       {QStringLiteral("phones"), QJsonArray::fromStringList(person.marks.phones)},
                       {QStringLiteral("rows"), rows}};
}

Result<std::vector<ExportEntry>> listExports(Connection &connection)
{
    std::vector<ExportEntry> exports;
    auto done = connection.each(
        QStringLiteral("SELECT at, author, format, target FROM export_log ORDER BY id"), {},
        [&exports](const Cursor &row) {
            exports.push_back({Instant(row.integer(0)), row.string(1), row.string(2), row.string(3)});
            return true;
        });
    if (!done)
        return failure(done.error());
    return exports;
}

Result<> compact(Connection &connection)
{
    if (auto done = connection.execute(QStringLiteral("VACUUM")); !done || !connection.dialect().isFile())
        return done;
    auto busy = connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return failure(busy.error());
    if (integerOf(*busy) == 1)
        return failure(ErrorCode::WorkspaceLocked, {connection.location().displayName()});
    return {};
}

Result<qint64> dropHistoryBefore(Connection &connection, Instant first)
{
    return dropBefore(connection, QStringLiteral("history"), first);
}

Result<qint64> dropTrashBefore(Connection &connection, Instant first)
{
    return dropBefore(connection, QStringLiteral("trash"), first);
}

} // namespace touchbase::store
