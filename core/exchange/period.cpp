// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/period.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace touchbase::exchange {

namespace {

Period wholeMonths(int year, int firstMonth, int months)
{
    const int next = firstMonth + months;
    const auto end = next > 12 ? Day::fromYmd(year + 1, next - 12, 1) : Day::fromYmd(year, next, 1);
    return {*Day::fromYmd(year, firstMonth, 1), *end - 1};
}

/// One of 2026-03-31, 20260331, 2026-03 and 2026-Q1; the expression below makes sure that the text is one of them.
std::optional<Period> periodOf(const QString &text)
{
    const int year = text.left(4).toInt();
    if (year < Day::first().ymd().year || year >= Day::last().ymd().year)
        return std::nullopt;
    if (text.size() >= 8) {
        const auto day = Day::fromYmd(year, text.mid(text.size() == 8 ? 4 : 5, 2).toInt(), text.right(2).toInt());
        return day ? std::optional(Period{*day, *day}) : std::nullopt;
    }
    if (text[5].toUpper() == u'Q')
        return wholeMonths(year, text.right(1).toInt() * 3 - 2, 3);
    const int month = text.right(2).toInt();
    return month >= 1 && month <= 12 ? std::optional(wholeMonths(year, month, 1)) : std::nullopt;
}

/// From the beginning of the first to the end of the last of two days; other periods are not joined.
std::optional<Period> joined(const QString &from, const QString &until)
{
    const auto first = periodOf(from);
    const auto last = periodOf(until);
    if (!first || !last || last->until < first->from)
        return std::nullopt;
    return Period{first->from, last->until};
}

const QRegularExpression &datesExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![0-9])"
                       "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:_|\\.\\.)([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"
                       "|(?<![0-9])([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{4}-[0-9]{2}(?!-?[0-9])"
                       "|[0-9]{4}-[Qq][1-4])(?![0-9])"));
    return expression;
}

} // namespace

Result<Period> parsePeriod(const QString &text)
{
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    const auto from = Day::parse(dots < 0 ? text : text.left(dots));
    const auto until = Day::parse(dots < 0 ? text : text.mid(dots + 2));
    if (!from || !until)
        return failure((from ? until : from).error());
    if (*until < *from)
        return failure(ErrorCode::UntilBeforeFrom, {from->toString(), until->toString()});
    return Period{*from, *until};
}

std::optional<Period> periodOfFileName(const QString &path)
{
    std::optional<Period> found;
    auto matches = datesExpression().globalMatch(QFileInfo(path).fileName());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto period = match.hasCaptured(1) ? joined(match.captured(1), match.captured(2))
                                                 : periodOf(match.captured(3));
        if (found && period && *found != *period)
            return std::nullopt;
        found = period ? period : found;
    }
    return found;
}

} // namespace touchbase::exchange
