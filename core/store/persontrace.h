// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/person.h"

#include <QJsonArray>
#include <QJsonObject>

namespace touchbase::store {

/// A row in which a person stands, and what it is without them.
struct Trace {
    std::shared_ptr<const Entity> entity;
    qint64 row;
    Row before;
    std::optional<Row> after; ///< nothing: the row is theirs and goes
    bool isRecorded;          ///< a row that views show, not one of history or layers
};

/// Finds what a person left in the tables of a workspace (store/erasure.h says what counts). Reads only.
class PersonTraces
{
public:
    PersonTraces(Connection &connection, const Catalog &catalog, const Person &person);

    /// The tables in which people can stand, in an order in which their rows can be removed.
    [[nodiscard]] QStringList tables() const;
    Result<std::vector<Trace>> inTable(const QString &table);

private:
    [[nodiscard]] QString statementFor(const QString &table) const;
    [[nodiscard]] bool isTheirs(const Entity &entity, const Row &row) const;
    [[nodiscard]] Value withoutInJson(const Entity &entity, const Row &row, size_t column, bool names) const;
    [[nodiscard]] QString withoutIn(const QString &table, const QString &column, const QString &text, bool names) const;
    [[nodiscard]] QJsonValue withoutIn(const QString &table, const QString &column, const QJsonValue &json,
                                       bool names) const;
    [[nodiscard]] QJsonArray withoutInTrash(const QJsonArray &items, bool names) const;
    [[nodiscard]] Row cleaned(const Entity &entity, const Row &row, bool names) const;

    Connection &m_connection;
    const Catalog &m_catalog;
    const Person &m_person;
    PersonText m_text;
};

/// A row for people to read: days and instants in ISO form, blank columns left out.
[[nodiscard]] QJsonObject readable(const Entity &entity, const Row &row);

} // namespace touchbase::store
