// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/foldedname.h"
#include "base/uid.h"
#include "store/columnvalue.h"
#include "store/mapping.h"
#include "store/rowstore.h"

namespace touchbase::store {

/// Reads and writes one kind of entity as values of the domain. Reads change nothing; writes go through the row
/// store, which records them.
template <class T>
class Repository
{
public:
    explicit Repository(RowStore &rows)
        : m_rows(rows), m_table(QString::fromLatin1(Mapping<T>::table)), m_entity(rows.catalog().entity(m_table))
    {
    }

    Result<std::optional<Stored<T>>> find(Id<T> id)
    {
        auto row = m_rows.find(m_table, id.value());
        if (!row)
            return failure(row.error());
        if (!*row)
            return std::optional<Stored<T>>();
        auto stored = fromRow(**row);
        if (!stored)
            return failure(stored.error());
        return std::optional<Stored<T>>(std::move(*stored));
    }

    /// UnknownRow where there is none.
    Result<Stored<T>> load(Id<T> id)
    {
        auto found = find(id);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(ErrorCode::UnknownRow, {m_table, QString::number(id.value())});
        return std::move(**found);
    }

    /// All rows, in the order of their numbers; those whose column has a value where one is named.
    Result<std::vector<Stored<T>>> list(const QString &column = {}, const Value &value = {})
    {
        QStringList names(m_entity->columns.begin(), m_entity->columns.end());
        QString sql = QStringLiteral("SELECT %1 FROM %2").arg(names.join(u','), m_table);
        Bindings bindings;
        if (!column.isEmpty()) {
            sql += QStringLiteral(" WHERE %1 = ?").arg(column);
            bindings.push_back(value);
        }
        std::vector<Stored<T>> all;
        std::optional<Error> error;
        auto done = m_rows.connection().each(sql + QStringLiteral(" ORDER BY id"), bindings,
                                             [&](const QSqlQuery &query) {
                                                 Row row;
                                                 for (int i = 0; i < static_cast<int>(m_entity->columns.size()); ++i)
                                                     row.push_back(toValue(query.value(i)));
                                                 auto stored = fromRow(row);
                                                 if (stored)
                                                     all.push_back(std::move(*stored));
                                                 else
                                                     error = stored.error();
                                                 return stored.has_value();
                                             });
        if (!done)
            return failure(done.error());
        if (error)
            return failure(*error);
        return all;
    }

    Result<Stored<T>> insert(const T &value)
    {
        Row row(m_entity->columns.size());
        fill(row, value);
        if (const auto uid = m_entity->indexOf(u"uid"); uid && isBlank(row[*uid]))
            row[*uid] = newUid().toStdString();
        auto id = m_rows.insert(m_table, std::move(row));
        if (!id)
            return failure(id.error());
        return fromRow(*m_rows.changes().back().after); // with the engine's defaults filled in
    }

    /// Replaces the value of a row, if it is still at the revision that `stored` names.
    Result<Stored<T>> update(const Stored<T> &stored)
    {
        auto row = m_rows.find(m_table, stored.id.value());
        if (!row)
            return failure(row.error());
        if (!*row)
            return failure(ErrorCode::UnknownRow, {m_table, QString::number(stored.id.value())});
        Row changed = **row;
        fill(changed, stored.value);
        if (changed != **row)
            markEdited(changed);
        const auto expected = m_entity->indexOf(u"revision") ? std::optional(stored.revision) : std::nullopt;
        if (auto done = m_rows.update(m_table, stored.id.value(), std::move(changed), expected); !done)
            return failure(done.error());
        return load(stored.id);
    }

    Result<> remove(Id<T> id) { return m_rows.remove(m_table, id.value()); }

private:
    void set(Row &row, QStringView column, Value value) const
    {
        if (const auto index = m_entity->indexOf(column))
            row[*index] = std::move(value);
    }

    void fill(Row &row, const T &value) const
    {
        std::apply(
            [&](const auto &...mapped) {
                (set(row, QString::fromLatin1(mapped.column), columnValue(value.*mapped.member)), ...);
            },
            Mapping<T>::fields());
        if (const auto source = m_entity->indexOf(u"source_id"); source && isImportedWithSource())
            row[*source] = sourceColumn(row[*source]);
        if (const auto folded = m_entity->indexOf(u"folded"))
            row[*folded] = foldedName(nameOf(row)).toStdString();
    }

    [[nodiscard]] bool isImportedWithSource() const
    {
        return m_table == QLatin1String("delivery") || m_table == QLatin1String("lead_return")
               || m_table == QLatin1String("delivery_quality");
    }

    [[nodiscard]] QString nameOf(const Row &row) const
    {
        auto index = m_entity->indexOf(u"name");
        if (!index)
            index = m_entity->indexOf(u"reason");
        const std::string_view text = textOf(row[*index]);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    /// An imported row that a person edits is theirs from then on: undoing its batch leaves it, and the row of the
    /// file it came from no longer matches it.
    void markEdited(Row &row) const
    {
        if (m_rows.catalog().isImportable(m_table))
            set(row, u"edited", qint64{1});
        set(row, u"origin_key", {});
    }

    template <class F>
    Result<F> fieldFrom(const Row &row, const MappedField<T, F> &mapped) const
    {
        const Value &value = row[*m_entity->indexOf(QString::fromLatin1(mapped.column))];
        if constexpr (std::is_same_v<F, std::optional<SourceId>>) {
            if (integerOf(value) == 0)
                return F();
        }
        return fromColumn<F>(value);
    }

    [[nodiscard]] Result<Stored<T>> fromRow(const Row &row) const
    {
        return std::apply(
            [&](const auto &...mapped) -> Result<Stored<T>> {
                std::optional<Error> error;
                auto take = [&](auto &&field) {
                    if (!field && !error)
                        error = field.error();
                    return std::forward<decltype(field)>(field);
                };
                auto fields = std::tuple{take(fieldFrom(row, mapped))...};
                if (error)
                    return failure(*error);
                const auto revision = m_entity->indexOf(u"revision");
                return std::apply(
                    [&](auto &...values) {
                        return Stored<T>{Id<T>(integerOf(row[0]).value_or(0)),
                                         revision ? integerOf(row[*revision]).value_or(0) : 0, T{*values...}};
                    },
                    fields);
            },
            Mapping<T>::fields());
    }

    RowStore &m_rows;
    QString m_table;
    std::shared_ptr<const Entity> m_entity;
};

} // namespace touchbase::store
