// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnvalue.h"
#include "store/mapping.h"
#include "store/rowstore.h"

#include <functional>

namespace touchbase::store {

/// What a repository does with the rows of its table, whatever kind they are.
class RepositoryRows
{
public:
    RepositoryRows(RowStore &rows, const char *table);

    /// UnknownRow where there is none.
    Result<Row> load(qint64 id);
    using Take = std::function<Result<>(const Row &)>;
    /// All rows, in the order of their numbers; where a column is named, those that have this value there (blank:
    /// none).
    Result<> each(const QString &column, const Value &value, const Take &take);
    using Fill = std::function<void(Row &)>;
    /// Inserts what `fill` makes of a blank row; answers the row as it is stored.
    Result<Row> insert(const Fill &fill);
    /// Replaces a row, if it is still at that revision, by what `fill` makes of it. What no person edited, because it
    /// only follows from a change elsewhere, stays the row of its file.
    Result<Row> update(qint64 id, qint64 revision, const Fill &fill, bool isEdit);
    Result<> remove(qint64 id) { return m_rows.remove(m_table, id); }

    [[nodiscard]] const Value &valueAt(const Row &row, const char *column) const;
    void set(Row &row, const char *column, Value value) const;
    [[nodiscard]] qint64 revisionOf(const Row &row) const;

private:
    void derive(Row &row) const;
    void markEdited(Row &row) const;
    [[nodiscard]] QString nameOf(const Row &row) const;

    RowStore &m_rows;
    QString m_table;
    std::shared_ptr<const Entity> m_entity;
};

/// Reads and writes one kind of entity as values of the domain. Reads change nothing; writes go through the row
/// store, which records them. All that does not depend on the kind stands in RepositoryRows: there are many kinds.
template <class T>
class Repository
{
public:
    explicit Repository(RowStore &rows) : m_rows(rows, Mapping<T>::table) {}

    /// UnknownRow where there is none.
    Result<Stored<T>> load(Id<T> id) { return fromRow(m_rows.load(id.value())); }

    /// All rows, in the order of their numbers; where a column is named, those that have this value there (blank:
    /// none).
    Result<std::vector<Stored<T>>> list(const QString &column = {}, const Value &value = {})
    {
        std::vector<Stored<T>> all;
        auto done = m_rows.each(column, value, [this, &all](const Row &row) -> Result<> {
            auto stored = fromRow(row);
            if (!stored)
                return failure(stored.error());
            all.push_back(std::move(*stored));
            return {};
        });
        if (!done)
            return failure(done.error());
        return all;
    }

    Result<Stored<T>> insert(const T &value)
    {
        return fromRow(m_rows.insert([this, &value](Row &row) { fill(row, value); }));
    }

    /// Replaces the value of a row, if it is still at the revision that `stored` names; `isEdit` as RepositoryRows has
    /// it.
    Result<Stored<T>> update(const Stored<T> &stored, bool isEdit = true)
    {
        const auto change = [this, &stored](Row &row) { fill(row, stored.value); };
        return fromRow(m_rows.update(stored.id.value(), stored.revision, change, isEdit));
    }

    Result<> remove(Id<T> id) { return m_rows.remove(id.value()); }

private:
    void fill(Row &row, const T &value) const
    {
        std::apply(
            [&](const auto &...mapped) { (m_rows.set(row, mapped.column, columnValue(value.*mapped.member)), ...); },
            Mapping<T>::fields());
    }

    template <class F>
    F fieldFrom(const Row &row, const MappedField<T, F> &mapped, std::optional<Error> &error) const
    {
        const Value &value = m_rows.valueAt(row, mapped.column);
        if constexpr (std::is_same_v<F, std::optional<SourceId>>) {
            if (integerOf(value) == 0)
                return F();
        }
        return columnOr<F>(value, error);
    }

    // Straight into the value: a tuple of results in between would cost the compiler minutes.
    [[nodiscard]] Result<Stored<T>> fromRow(const Row &row) const
    {
        std::optional<Error> error;
        T value = std::apply([&](const auto &...mapped) { return T{fieldFrom(row, mapped, error)...}; },
                             Mapping<T>::fields());
        if (error)
            return failure(std::move(*error));
        return Stored<T>{Id<T>(integerOf(row[0]).value_or(0)), m_rows.revisionOf(row), std::move(value)};
    }
    [[nodiscard]] Result<Stored<T>> fromRow(const Result<Row> &row) const
    {
        return row ? fromRow(*row) : Result<Stored<T>>(failure(row.error()));
    }

    RepositoryRows m_rows;
};

} // namespace touchbase::store
