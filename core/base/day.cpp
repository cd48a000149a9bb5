// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include <chrono>

namespace touchbase {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// The number in a run of decimal digits; -1 where there is anything else.
int digits(std::string_view text)
{
    int number = 0;
    for (char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

void appendPadded(std::string &to, int number, int width)
{
    const std::string text = std::to_string(number);
    to.append(static_cast<size_t>(std::max(0, width - static_cast<int>(text.size()))), '0');
    to += text;
}

} // namespace

std::optional<Day> Day::fromYmd(int year, int month, int dayOfMonth)
{
    if (year < firstYear || year > lastYear || month < 1 || dayOfMonth < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
    if (!date.ok())
        return std::nullopt;
    return Day(static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count()));
}

Result<Day> Day::parse(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = digits(text.substr(0, 4));
        const int month = digits(text.substr(5, 2));
        const int dayOfMonth = digits(text.substr(8, 2));
        if (const auto day = fromYmd(year, month, dayOfMonth))
            return *day;
    }
    return failure(ErrorCode::BadDay, {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))});
}

Result<Day> Day::parse(const QString &text)
{
    return parse(text.toStdString());
}

Day::Ymd Day::ymd() const
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{m_days}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string Day::iso() const
{
    const auto [year, month, dayOfMonth] = ymd();
    std::string text;
    text.reserve(10);
    appendPadded(text, year, 4);
    text += '-';
    appendPadded(text, month, 2);
    text += '-';
    appendPadded(text, dayOfMonth, 2);
    return text;
}

QString Day::toString() const
{
    return QString::fromStdString(iso());
}

Day Day::first()
{
    return *fromYmd(firstYear, 1, 1);
}

Day Day::last()
{
    return *fromYmd(lastYear, 12, 31);
}

} // namespace touchbase
