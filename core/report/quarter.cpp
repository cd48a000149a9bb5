// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter.h"

namespace touchbase::report {

namespace {

constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;

/// So many months later or earlier; the last day of that month where it is shorter.
Day movedBy(Day day, int months)
{
    const auto [year, month, dayOfMonth] = day.ymd();
    const int counted = year * monthsOfYear + month - 1 + months;
    for (int last = dayOfMonth; last > 0; --last) {
        if (const auto moved = Day::fromYmd(counted / monthsOfYear, counted % monthsOfYear + 1, last))
            return *moved;
    }
    return months < 0 ? Day::first() : Day::last();
}

Day middleOf(const score::Period &quarter)
{
    return quarter.from + quarter.days() / 2;
}

std::optional<score::Period> ofCalendar(const QString &text)
{
    const bool isWritten = text.size() == 7 && text[4] == u'-' && (text[5] == u'Q' || text[5] == u'q');
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    const int number = isWritten ? text[6].digitValue() : 0;
    if (!isWritten || !isYear || number < 1 || number > monthsOfYear / monthsOfQuarter)
        return std::nullopt;
    const auto from = Day::fromYmd(year, number * monthsOfQuarter - 2, 1);
    return from ? std::optional(score::Period{*from, movedBy(*from, monthsOfQuarter) - 1}) : std::nullopt;
}

/// Quarters that have one before and one after them among the days that are known.
bool hasNeighbours(const score::Period &quarter)
{
    return quarter.from > Day::first() + quarter.days() && quarter.until < Day::last() - quarter.days();
}

} // namespace

Result<score::Period> parseQuarter(const QString &text)
{
    auto quarter = ofCalendar(text);
    if (const auto last = Day::parse(text); last && !quarter)
        quarter = quarterEnding(*last);
    if (!quarter || !hasNeighbours(*quarter))
        return failure(ErrorCode::BadQuarter, {text});
    return *quarter;
}

score::Period quarterEnding(Day last)
{
    return {movedBy(last + 1, -monthsOfQuarter), last};
}

score::Period quarterBefore(const score::Period &quarter)
{
    return quarterEnding(quarter.from - 1);
}

std::optional<int> calendarNumber(const score::Period &quarter)
{
    const auto [year, month, dayOfMonth] = quarter.from.ymd();
    if (dayOfMonth != 1 || (month - 1) % monthsOfQuarter != 0 || quarterEnding(quarter.until) != quarter)
        return std::nullopt;
    return (month - 1) / monthsOfQuarter + 1;
}

bool isNearestTo(const score::Period &quarter, Day dueOn)
{
    const Day begin = quarter.until + 1;
    const score::Period after{begin, movedBy(begin, monthsOfQuarter) - 1};
    return dueOn > middleOf(quarter) && dueOn <= middleOf(after);
}

} // namespace touchbase::report
