// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "base/instant.h"
#include "base/money.h"
#include "domain/record.h"

#include <type_traits>

namespace touchbase::store {

// How the types of the domain stand in a column. A blank text is NULL, so that blank means unknown everywhere.

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};
template <class T>
struct IsId : std::false_type {
};
template <class E>
struct IsId<Id<E>> : std::true_type {
};

template <class T>
[[nodiscard]] Value columnValue(const T &value)
{
    if constexpr (IsOptional<T>::value)
        return value ? columnValue(*value) : Value();
    else if constexpr (std::is_same_v<T, QString>)
        return value.isEmpty() ? Value() : Value(value.toStdString());
    else if constexpr (std::is_same_v<T, double>)
        return Value(value);
    else if constexpr (std::is_same_v<T, Currency>)
        return Value(value.code().toStdString());
    else if constexpr (std::is_integral_v<T>)
        return Value(qint64{value});
    else if constexpr (std::is_enum_v<T>)
        return Value(std::string(word(value)));
    else
        return Value(qint64{value.value()}); // Day, Instant, Id
}

template <>
[[nodiscard]] inline Value columnValue(const Minor &amount)
{
    return Value(amount.value);
}

/// The type `T` from a column; an error of the detail kind where the column holds something else, which only a
/// damaged or foreign file can.
template <class T>
[[nodiscard]] Result<T> fromColumn(const Value &value)
{
    const auto broken = [] { return failure(ErrorCode::WorkspaceDamaged, {}, QStringLiteral("a column's type")); };
    if constexpr (IsOptional<T>::value) {
        if (isBlank(value))
            return T();
        auto inner = fromColumn<typename T::value_type>(value);
        return inner ? Result<T>(T(*inner)) : failure(inner.error());
    } else if constexpr (std::is_same_v<T, QString>) {
        const std::string_view text = textOf(value);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    } else if constexpr (std::is_same_v<T, double>) {
        if (const auto number = decimalOf(value))
            return *number;
        if (const auto number = integerOf(value))
            return static_cast<double>(*number);
        return broken();
    } else if constexpr (std::is_same_v<T, Currency>) {
        return Currency::parse(QString::fromStdString(std::string(textOf(value))));
    } else if constexpr (std::is_enum_v<T>) {
        return parseWord<T>(textOf(value));
    } else {
        const auto number = integerOf(value);
        if (!number)
            return broken();
        if constexpr (std::is_same_v<T, bool>)
            return *number != 0;
        else if constexpr (std::is_same_v<T, qint64>)
            return *number;
        else if constexpr (std::is_same_v<T, Day>)
            return Day(static_cast<int>(*number));
        else if constexpr (std::is_same_v<T, Minor>)
            return Minor{*number};
        else if constexpr (IsId<T>::value)
            return *number > 0 ? Result<T>(T(*number)) : Result<T>(broken());
        else
            return T(*number); // Instant
    }
}

/// The same for a row that is read whole: where the column holds something else, the first such error is noted and
/// something of the type stands in for it, which nobody gets to see.
template <class T>
[[nodiscard]] T columnOr(const Value &value, std::optional<Error> &error)
{
    auto read = fromColumn<T>(value);
    if (read)
        return std::move(*read);
    if (!error)
        error = std::move(read.error());
    if constexpr (std::is_same_v<T, Currency>)
        return Currency::usd();
    else if constexpr (std::is_default_constructible_v<T>)
        return T();
    else
        return T(1);
}

/// A source may be blank, and is 0 then, because the key of deliveries and returns needs a value.
[[nodiscard]] inline Value sourceColumn(const Value &value)
{
    return isBlank(value) ? Value(qint64{0}) : value;
}

} // namespace touchbase::store
