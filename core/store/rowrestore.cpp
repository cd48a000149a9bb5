// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowrestore.h"

#include "store/mergespec.h"

namespace touchbase::store {

namespace {

const QStringList &ownTables()
{
    static const QStringList tables{QStringLiteral("meta"), QStringLiteral("score_snapshot")};
    return tables;
}

Value valueOf(const QJsonValue &json, bool isReal)
{
    if (json.isString())
        return json.toString().toStdString();
    if (json.isDouble())
        return isReal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

} // namespace

QStringList restorableTables(const Catalog &catalog)
{
    // A table comes after those that it refers to.
    QStringList waiting = catalog.tables();
    for (const QString &own : ownTables())
        waiting.removeAll(own);
    QStringList sorted;
    while (!waiting.isEmpty()) {
        const auto isReady = [&](const QString &table) {
            return std::none_of(catalog.foreignKeys().begin(), catalog.foreignKeys().end(), [&](const auto &key) {
                return key.table == table && key.parent != table && waiting.contains(key.parent);
            });
        };
        const auto next = std::find_if(waiting.cbegin(), waiting.cend(), isReady);
        Q_ASSERT(next != waiting.cend());
        sorted << *next;
        waiting.removeAll(sorted.back());
    }
    return sorted;
}

Result<> beginRestoring(Connection &connection, const Catalog &catalog)
{
    const QStringList keeps{QStringLiteral("setting"), QStringLiteral("history"), QStringLiteral("history_row"),
                            QStringLiteral("export_log")};
    for (const QString &table : restorableTables(catalog)) {
        if (keeps.contains(table))
            continue;
        auto count = connection.value(QStringLiteral("SELECT count(*) FROM ") + table);
        if (!count)
            return failure(count.error());
        if (integerOf(*count) != 0)
            return failure(ErrorCode::WorkspaceNotEmpty, {connection.location().displayName()});
    }
    for (const char *table : {"history_row", "history", "export_log", "setting"}) {
        auto done = connection.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
        if (!done)
            return done;
    }
    return {};
}

Result<> restoreRow(Connection &connection, const Catalog &catalog, const QString &table, const QJsonObject &row)
{
    const Entity &entity = *catalog.entity(table);
    QStringList columns;
    Bindings bindings;
    for (auto it = row.begin(); it != row.end(); ++it) {
        const auto index = entity.indexOf(it.key());
        if (!index)
            return failure(ErrorCode::NotAnExport, {table + u'.' + it.key()});
        columns << it.key();
        bindings.push_back(valueOf(it.value(), entity.real[*index]));
    }
    if (columns.isEmpty())
        return {};
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    auto done = connection.execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), marks), bindings);
    if (!done && done.error().code == ErrorCode::StoreFailed)
        return failure(ErrorCode::NotAnExport, {table}, done.error().detail);
    return done;
}

Result<> finishRestoring(Connection &connection, const Catalog &catalog)
{
    for (const QString &table : restorableTables(catalog)) {
        if (table.endsWith(QLatin1String("_layer")))
            continue;
        const QStringList statements = connection.dialect().renumber(table);
        for (const QString &statement : statements) {
            if (auto done = connection.execute(statement); !done)
                return done;
        }
    }
    return {};
}

} // namespace touchbase::store
