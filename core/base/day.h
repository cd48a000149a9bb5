// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <string>
#include <string_view>

namespace touchbase {

/// A calendar day of the proleptic Gregorian calendar, without a time and without a zone.
/// Stored as the number of days since 1970-01-01. Valid from 1900-01-01 to 2199-12-31: what lies outside is
/// a typing mistake in this trade, and is refused where it is read.
class Day
{
public:
    explicit constexpr Day(int daysSinceEpoch) : m_days(daysSinceEpoch) {}

    /// The day of year, month (1–12) and day of month; nothing where there is no such day.
    [[nodiscard]] static std::optional<Day> fromYmd(int year, int month, int dayOfMonth);
    /// Reads exactly `YYYY-MM-DD`; BadDay otherwise.
    [[nodiscard]] static Result<Day> parse(std::string_view text);
    [[nodiscard]] static Result<Day> parse(const QString &text);

    /// Days since 1970-01-01: the stored form.
    [[nodiscard]] constexpr int value() const { return m_days; }
    /// Monday is 1, Sunday is 7.
    [[nodiscard]] constexpr int weekday() const { return ((m_days + 3) % 7 + 7) % 7 + 1; }
    /// The latest Sunday on or before this day.
    [[nodiscard]] constexpr Day sundayOnOrBefore() const { return Day(m_days - weekday() % 7); }

    struct Ymd {
        int year;
        int month;
        int dayOfMonth;
    };
    [[nodiscard]] Ymd ymd() const;
    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] QString toString() const;

    constexpr auto operator<=>(const Day &) const = default;
    friend constexpr Day operator+(Day day, int days) { return Day(day.m_days + days); }
    friend constexpr Day operator-(Day day, int days) { return Day(day.m_days - days); }
    /// Days from right to left.
    friend constexpr int operator-(Day left, Day right) { return left.m_days - right.m_days; }

    [[nodiscard]] static Day first();
    [[nodiscard]] static Day last();

private:
    int m_days;
};

inline size_t qHash(Day day, size_t seed = 0)
{
    return ::qHash(day.value(), seed);
}

} // namespace touchbase
