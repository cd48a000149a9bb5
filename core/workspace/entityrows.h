// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trash.h"
#include "workspace/entitytable.h"
#include "workspace/reader.h"
#include "workspace/session.h"
#include "workspace/writer.h"

// What Reader and Writer do with a kind of entity, for the files that make it for the kinds there are. All kinds in one
// file would cost the compiler gigabytes, and each of both classes alone would make the same repositories twice.

namespace touchbase {

[[nodiscard]] inline store::RowStore rowsOf(Session &session)
{
    return {*session.connection, session.catalog};
}

template <class T>
Result<Stored<T>> Reader::load(Id<T> id) const
{
    auto rows = rowsOf(m_session);
    return store::Repository<T>(rows).load(id);
}

template <class T>
Result<std::vector<Stored<T>>> Reader::list() const
{
    auto rows = rowsOf(m_session);
    return store::Repository<T>(rows).list();
}

template <class T>
Result<std::vector<Stored<T>>> Reader::listOf(qint64 parent) const
{
    auto rows = rowsOf(m_session);
    const char *column = parentColumn<T>();
    Q_ASSERT(column);
    return store::Repository<T>(rows).list(QString::fromLatin1(column), parent);
}

template <class T>
Result<Stored<T>> Writer::insert(const T &value)
{
    return store::Repository<T>(*m_rows).insert(value);
}

template <class T>
Result<Stored<T>> Writer::update(const Stored<T> &stored)
{
    return store::Repository<T>(*m_rows).update(stored);
}

template <class T>
Result<Stored<T>> Writer::updateFollowing(const Stored<T> &stored)
{
    return store::Repository<T>(*m_rows).update(stored, false);
}

template <class T>
Result<> Writer::remove(Id<T> id)
{
    return store::Repository<T>(*m_rows).remove(id);
}

template <class T>
Result<> Writer::trash(Id<T> id)
{
    return store::moveToTrash(*m_rows, QString::fromLatin1(store::Mapping<T>::table), id.value(), now(), m_author);
}

template <class T>
Result<Stored<T>> Writer::load(Id<T> id)
{
    return store::Repository<T>(*m_rows).load(id);
}

template <class T>
Result<> Writer::require(Id<T> id)
{
    return m_rows->require(QString::fromLatin1(store::Mapping<T>::table), id.value());
}

template <class T>
Result<std::vector<Stored<T>>> Writer::list()
{
    return store::Repository<T>(*m_rows).list();
}

template <class T>
Result<std::vector<Stored<T>>> Writer::listOf(qint64 parent)
{
    const char *column = parentColumn<T>();
    Q_ASSERT(column);
    return store::Repository<T>(*m_rows).list(QString::fromLatin1(column), parent);
}

} // namespace touchbase

#define TOUCHBASE_INSTANTIATE_ROWS(T)                                                                                  \
    template Result<Stored<T>> Reader::load<T>(Id<T>) const;                                                           \
    template Result<std::vector<Stored<T>>> Reader::list<T>() const;                                                   \
    template Result<std::vector<Stored<T>>> Reader::listOf<T>(qint64) const;                                           \
    template Result<Stored<T>> Writer::insert<T>(const T &);                                                           \
    template Result<Stored<T>> Writer::update<T>(const Stored<T> &);                                                   \
    template Result<> Writer::remove<T>(Id<T>);                                                                        \
    template Result<> Writer::trash<T>(Id<T>);                                                                         \
    template Result<Stored<T>> Writer::load<T>(Id<T>);                                                                 \
    template Result<> Writer::require<T>(Id<T>);                                                                       \
    template Result<std::vector<Stored<T>>> Writer::list<T>();                                                         \
    template Result<std::vector<Stored<T>>> Writer::listOf<T>(qint64);
