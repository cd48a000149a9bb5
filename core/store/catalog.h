// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowchange.h"
#include "store/connection.h"

#include <QHash>

namespace touchbase::store {

/// The tables of a workspace as the engine describes them: read once at opening, then a value. Undo, trash, history
/// and rescue work on any table through it, so a new column needs no line of theirs.
class Catalog
{
public:
    struct ForeignKey {
        QString table;
        QString column;
        QString parent;
        bool required; ///< the column may not be blank
    };

    [[nodiscard]] static Result<Catalog> read(Connection &connection);

    /// The table must exist.
    [[nodiscard]] std::shared_ptr<const Entity> entity(const QString &table) const;
    [[nodiscard]] bool contains(const QString &table) const { return m_entities.contains(table); }
    [[nodiscard]] QStringList tables() const; ///< ascending
    /// References to a table from others.
    [[nodiscard]] std::vector<ForeignKey> referencesTo(const QString &table) const;
    [[nodiscard]] const std::vector<ForeignKey> &foreignKeys() const { return m_foreignKeys; }
    /// Whether rows of the table can come from imports: there is a table of layers for it.
    [[nodiscard]] bool isImportable(const QString &table) const
    {
        return m_entities.contains(table + QLatin1String("_layer"));
    }
    [[nodiscard]] bool hasColumn(const QString &table, QStringView column) const
    {
        return entity(table)->indexOf(column).has_value();
    }

private:
    QHash<QString, std::shared_ptr<const Entity>> m_entities;
    std::vector<ForeignKey> m_foreignKeys;
};

} // namespace touchbase::store
