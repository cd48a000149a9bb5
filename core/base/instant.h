// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <compare>
#include <string>
#include <string_view>

namespace touchbase {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
class Instant
{
public:
    explicit constexpr Instant(qint64 utcMilliseconds) : m_ms(utcMilliseconds) {}

    /// Reads exactly `YYYY-MM-DDTHH:MM:SSZ`; BadInstant otherwise. Other zones are refused, not guessed.
    [[nodiscard]] static Result<Instant> parse(std::string_view text);
    [[nodiscard]] static Result<Instant> parse(const QString &text);

    /// Milliseconds since the epoch: the stored form.
    [[nodiscard]] constexpr qint64 value() const { return m_ms; }
    /// `YYYY-MM-DDTHH:MM:SSZ`; parts of a second are cut off.
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] QString toString() const;
    /// The same instant without its parts of a second: what files can hold.
    [[nodiscard]] constexpr Instant toSeconds() const
    {
        return Instant((m_ms >= 0 ? m_ms / 1000 : (m_ms - 999) / 1000) * 1000);
    }

    constexpr auto operator<=>(const Instant &) const = default;
    friend constexpr Instant operator+(Instant instant, qint64 ms) { return Instant(instant.m_ms + ms); }
    friend constexpr Instant operator-(Instant instant, qint64 ms) { return Instant(instant.m_ms - ms); }
    /// Milliseconds from right to left.
    friend constexpr qint64 operator-(Instant left, Instant right) { return left.m_ms - right.m_ms; }

    static constexpr qint64 msPerHour = 3'600'000;
    static constexpr qint64 msPerDay = 86'400'000;

private:
    qint64 m_ms;
};

} // namespace touchbase
