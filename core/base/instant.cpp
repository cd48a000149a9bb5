// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include "base/day.h"

#include <array>
#include <cstdio>

namespace touchbase {

namespace {

std::optional<int> twoDigits(std::string_view text, size_t at, int highest)
{
    const char tens = text[at];
    const char ones = text[at + 1];
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9')
        return std::nullopt;
    const int number = (tens - '0') * 10 + (ones - '0');
    return number <= highest ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Instant> Instant::parse(std::string_view text)
{
    if (text.size() == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z') {
        const auto day = Day::parse(text.substr(0, 10));
        const auto hour = twoDigits(text, 11, 23);
        const auto minute = twoDigits(text, 14, 59);
        const auto second = twoDigits(text, 17, 59);
        if (day && hour && minute && second)
            return Instant(day->value() * msPerDay + ((*hour * 60 + *minute) * 60 + *second) * qint64{1000});
    }
    return failure(ErrorCode::BadInstant, {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))});
}

Result<Instant> Instant::parse(const QString &text)
{
    return parse(text.toStdString());
}

std::string Instant::iso() const
{
    const qint64 seconds = toSeconds().m_ms / 1000;
    const qint64 day = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400;
    const int rest = static_cast<int>(seconds - day * 86400);
    std::array<char, 40> time{};
    std::snprintf(time.data(), time.size(), "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
    return Day(static_cast<int>(day)).iso() + time.data();
}

QString Instant::toString() const
{
    return QString::fromStdString(iso());
}

} // namespace touchbase
