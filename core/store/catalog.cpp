// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"
#include "store/cursor.h"

namespace touchbase::store {

namespace {

/// Foreign keys that a row can be without: the child survives the parent with a blank instead.
bool isOptional(const QString &table, const QString &column)
{
    static const QStringList optional{QStringLiteral("survey_request.survey_id"),
                                      QStringLiteral("checklist.template_id")};
    return optional.contains(table + u'.' + column);
}

} // namespace

Result<Catalog> Catalog::read(Connection &connection)
{
    Catalog catalog;
    QHash<QString, std::shared_ptr<Entity>> entities;
    auto columns = connection.each(connection.dialect().columnsQuery(), {}, [&entities](const Cursor &row) {
        const QString table = row.string(0);
        auto &entity = entities[table];
        if (!entity)
            entity = std::make_shared<Entity>(Entity{table, {}});
        entity->columns.push_back(row.string(1));
        entity->real.push_back(row.string(2) == QLatin1String("real"));
        return true;
    });
    if (!columns)
        return failure(columns.error());
    for (auto it = entities.cbegin(); it != entities.cend(); ++it)
        catalog.m_entities.insert(it.key(), it.value());

    auto keys = connection.each(connection.dialect().foreignKeysQuery(), {}, [&catalog](const Cursor &row) {
        const QString table = row.string(0);
        const QString column = row.string(1);
        catalog.m_foreignKeys.push_back({table, column, row.string(2), !isOptional(table, column)});
        return true;
    });
    if (!keys)
        return failure(keys.error());
    // Not declared, because a blank source is 0 there.
    for (const char *table : {"delivery", "delivery_quality", "lead_return"})
        catalog.m_foreignKeys.push_back(
            {QString::fromLatin1(table), QStringLiteral("source_id"), QStringLiteral("source"), true});
    return catalog;
}

std::shared_ptr<const Entity> Catalog::entity(const QString &table) const
{
    const auto found = m_entities.constFind(table);
    Q_ASSERT(found != m_entities.cend());
    return *found;
}

QStringList Catalog::tables() const
{
    QStringList names = m_entities.keys();
    names.sort();
    return names;
}

std::vector<Catalog::ForeignKey> Catalog::referencesTo(const QString &table) const
{
    std::vector<ForeignKey> found;
    for (const ForeignKey &key : m_foreignKeys) {
        if (key.parent == table)
            found.push_back(key);
    }
    return found;
}

} // namespace touchbase::store
