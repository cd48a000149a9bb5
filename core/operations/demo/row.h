// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "operations/demo/demo.h"

namespace touchbase::demo {

/// A record in the making: cells are added in the order of the kind's schema, each by what its column holds.
class Row
{
public:
    explicit Row(RecordKind kind) : m_kind(kind) { m_record.values.reserve(schemaOf(kind).fields.size()); }

    /// An empty text is blank.
    Row &text(std::string_view text)
    {
        if (text.empty())
            return blank();
        m_record.values.emplace_back(std::string(text));
        return *this;
    }
    Row &text(std::string &&text)
    {
        m_record.values.emplace_back(std::move(text));
        return *this;
    }
    template <class E>
    Row &word(E value)
    {
        return text(touchbase::word(value));
    }
    template <class E>
    Row &word(std::optional<E> value)
    {
        return value ? text(touchbase::word(*value)) : blank();
    }
    Row &count(std::optional<qint64> number) { return integer(number); }
    Row &money(std::optional<qint64> minor) { return integer(minor); }
    Row &day(std::optional<Day> day) { return day ? integer(day->value()) : blank(); }
    Row &instant(std::optional<Instant> instant) { return instant ? integer(instant->value()) : blank(); }
    Row &flag(std::optional<bool> flag) { return flag ? integer(*flag ? 1 : 0) : blank(); }
    /// A decimal, given in hundredths: the quotient of two whole numbers is the same double everywhere.
    Row &hundredths(std::optional<qint64> number)
    {
        if (!number)
            return blank();
        m_record.values.emplace_back(static_cast<double>(*number) / 100.0);
        return *this;
    }
    Row &blank()
    {
        m_record.values.emplace_back();
        return *this;
    }

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] Record &&take()
    {
        Q_ASSERT(m_record.values.size() == schemaOf(m_kind).fields.size());
        return std::move(m_record);
    }

private:
    Row &integer(std::optional<qint64> number)
    {
        if (!number)
            return blank();
        m_record.values.emplace_back(*number);
        return *this;
    }

    RecordKind m_kind;
    Record m_record;
};

/// Where rows go. After the first failure it takes nothing more; who makes many rows asks `isOpen`.
class Sink
{
public:
    explicit Sink(const Take &take) : m_take(take) {}

    void put(Row &row)
    {
        if (isOpen())
            m_result = m_take(row.kind(), row.take());
    }
    [[nodiscard]] bool isOpen() const { return m_result.has_value(); }
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    const Take &m_take;
    Result<> m_result;
};

} // namespace touchbase::demo
