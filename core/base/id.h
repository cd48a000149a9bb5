// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace touchbase {

/// The number of a row of one kind. Each kind has a type of its own, so a buyer's id is never taken for a
/// contact's. There is no "no id": where a row may be absent, use std::optional.
template <class Entity>
class Id
{
public:
    explicit constexpr Id(qint64 value) : m_value(value) { Q_ASSERT(value > 0); }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value;
};

template <class Entity>
size_t qHash(Id<Entity> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace touchbase

template <class Entity>
struct std::hash<touchbase::Id<Entity>> {
    size_t operator()(touchbase::Id<Entity> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
