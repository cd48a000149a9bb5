// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayorder.h"

#include "exchange/celltext.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace touchbase::exchange {

namespace {

struct Parts {
    int first;
    int second;
    int third;
    bool isYearFirst;
};

std::optional<int> numberOf(std::string_view text, size_t lowestDigits, size_t highestDigits)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isDigits = !text.empty() && text.front() != '-' && end == text.data() + text.size();
    if (error != std::errc() || !isDigits || text.size() < lowestDigits || text.size() > highestDigits)
        return std::nullopt;
    return number;
}

/// Three numbers between two equal separators; the year, first or last, with four digits.
std::optional<Parts> partsOf(std::string_view text)
{
    text = trimmed(text);
    const size_t one = text.find_first_of("/.-");
    const size_t two = one == std::string_view::npos ? one : text.find(text[one], one + 1);
    if (two == std::string_view::npos)
        return std::nullopt;
    const bool isYearFirst = one == 4;
    const auto first = numberOf(text.substr(0, one), isYearFirst ? 4 : 1, isYearFirst ? 4 : 2);
    const auto second = numberOf(text.substr(one + 1, two - one - 1), 1, 2);
    const auto third = numberOf(text.substr(two + 1), isYearFirst ? 1 : 4, isYearFirst ? 2 : 4);
    if (!first || !second || !third)
        return std::nullopt;
    return Parts{*first, *second, *third, isYearFirst};
}

std::optional<Day> dayFrom(const Parts &parts, DayOrder order)
{
    switch (order) {
    case DayOrder::Ymd:
        return parts.isYearFirst ? Day::fromYmd(parts.first, parts.second, parts.third) : std::nullopt;
    case DayOrder::Dmy:
        return parts.isYearFirst ? std::nullopt : Day::fromYmd(parts.third, parts.second, parts.first);
    case DayOrder::Mdy:
        return parts.isYearFirst ? std::nullopt : Day::fromYmd(parts.third, parts.first, parts.second);
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> badDay(std::string_view text)
{
    return failure(ErrorCode::BadDay, {shownCell(text)});
}

/// Without a known order the day is told only where both readings agree or one is no day.
Result<Day> onlyReading(std::string_view text, const Parts &parts)
{
    const auto dmy = dayFrom(parts, DayOrder::Dmy);
    const auto mdy = dayFrom(parts, DayOrder::Mdy);
    if (dmy && mdy && *dmy != *mdy)
        return failure(ErrorCode::AmbiguousDay, {shownCell(text), dmy->toString(), mdy->toString()});
    if (!dmy && !mdy)
        return badDay(text);
    return dmy ? *dmy : *mdy;
}

} // namespace

Result<Day> parseReportDay(std::string_view text, std::optional<DayOrder> order)
{
    const auto parts = partsOf(text);
    if (!parts)
        return badDay(text);
    if (!order && !parts->isYearFirst)
        return onlyReading(text, *parts);
    const auto day = dayFrom(*parts, parts->isYearFirst ? DayOrder::Ymd : *order);
    return day ? Result<Day>(*day) : badDay(text);
}

void DayOrderEvidence::add(std::string_view text)
{
    const auto parts = partsOf(text);
    if (!parts || parts->isYearFirst)
        return;
    const bool canBeDmy = dayFrom(*parts, DayOrder::Dmy).has_value();
    const bool canBeMdy = dayFrom(*parts, DayOrder::Mdy).has_value();
    m_provesDmy = m_provesDmy || (canBeDmy && !canBeMdy);
    m_provesMdy = m_provesMdy || (canBeMdy && !canBeDmy);
}

std::optional<DayOrder> DayOrderEvidence::order() const
{
    if (m_provesDmy == m_provesMdy)
        return std::nullopt;
    return m_provesDmy ? DayOrder::Dmy : DayOrder::Mdy;
}

} // namespace touchbase::exchange
