// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dayinput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace touchbase {

namespace {

constexpr int minutesPerHour = 60;
constexpr int hoursPerDay = 24;
constexpr qsizetype leastOfWord = 3;

/// What was typed, with today and the words that may stand for days.
struct Typed {
    QString text; ///< lower case, single blanks
    Day today;
    const QLocale &locale;
    DayLeaning leaning;
};

QString lowered(const QString &text)
{
    return text.simplified().toLower().remove(QLatin1Char(','));
}

std::optional<Day> relativeDay(const Typed &typed)
{
    static constexpr std::array<std::pair<const char *, int>, 3> words{
        {{QT_TRANSLATE_NOOP("DayInput", "today"), 0},
         {QT_TRANSLATE_NOOP("DayInput", "yesterday"), -1},
         {QT_TRANSLATE_NOOP("DayInput", "tomorrow"), 1}}};
    for (const auto &[word, days] : words) {
        if (typed.text == QLatin1String(word) || typed.text == lowered(QCoreApplication::translate("DayInput", word)))
            return typed.today + days;
    }
    static const QRegularExpression number(QStringLiteral("^([+-]) ?([0-9]{1,4})$"));
    const auto match = number.match(typed.text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return match.captured(1) == QLatin1String("-") ? typed.today - days : typed.today + days;
}

/// Whether a word, or its beginning of three letters or more, stands for a name.
bool isBeginningOf(const QString &word, const QString &name)
{
    const QString bare = lowered(name).remove(QLatin1Char('.'));
    return !bare.isEmpty() && (word == bare || (word.size() >= leastOfWord && bare.startsWith(word)));
}

template <class NameOf>
std::optional<int> numberOf(QString word, int count, const QLocale &locale, NameOf nameOf)
{
    word.remove(QLatin1Char('.'));
    for (int number = 1; number <= count; ++number) {
        for (const QLocale &one : {locale, QLocale::c()}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (isBeginningOf(word, nameOf(one, number, format)))
                    return number;
            }
        }
    }
    return std::nullopt;
}

std::optional<int> monthOf(const QString &word, const QLocale &locale)
{
    return numberOf(word, 12, locale, [](const QLocale &one, int number, QLocale::FormatType format) {
        return one.monthName(number, format);
    });
}

std::optional<Day> weekdayOf(const Typed &typed)
{
    const auto nameOf = [](const QLocale &one, int number, QLocale::FormatType format) {
        return one.dayName(number, format);
    };
    const auto weekday = numberOf(typed.text, 7, typed.locale, nameOf);
    if (!weekday)
        return std::nullopt;
    const int ahead = (*weekday - typed.today.weekday() + 7) % 7;
    const int coming = ahead == 0 ? 7 : ahead;
    return typed.leaning == DayLeaning::Ahead ? typed.today + coming : typed.today - (ahead == 0 ? 7 : 7 - ahead);
}

/// A day of a year; of the nearest year where none was typed.
std::optional<Day> dayOf(std::optional<int> year, int month, int dayOfMonth, Day today)
{
    if (year)
        return Day::fromYmd(*year, month, dayOfMonth);
    std::optional<Day> nearest;
    const int thisYear = today.ymd().year;
    for (const int one : {thisYear, thisYear - 1, thisYear + 1}) {
        const auto day = Day::fromYmd(one, month, dayOfMonth);
        if (day && (!nearest || std::abs(*day - today) < std::abs(*nearest - today)))
            nearest = day;
    }
    return nearest;
}

std::optional<int> yearOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

/// `12 mar 2026`, `mar 12 2026`, without a year too; a weekday may stand before.
std::optional<Day> wordedDay(const Typed &typed)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:\\p{L}+\\.? )?([0-9]{1,2})\\.? (\\p{L}+)\\.?(?: ([0-9]{4}))?$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:\\p{L}+\\.? )?(\\p{L}+)\\.? ([0-9]{1,2})(?: ([0-9]{4}))?$"));
    for (const auto *form : {&dayFirst, &monthFirst}) {
        const auto match = form->match(typed.text);
        const int monthAt = form == &dayFirst ? 2 : 1;
        const auto month = match.hasMatch() ? monthOf(match.captured(monthAt), typed.locale) : std::nullopt;
        if (month)
            return dayOf(yearOf(match.captured(3)), *month, match.captured(3 - monthAt).toInt(), typed.today);
    }
    return std::nullopt;
}

std::optional<Day> pointedDay(const Typed &typed)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})\\. ?([0-9]{1,2})\\.? ?([0-9]{4})?$"));
    const auto match = form.match(typed.text);
    if (!match.hasMatch())
        return std::nullopt;
    return dayOf(yearOf(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt(), typed.today);
}

/// Two numbers whose order nothing tells: read where only one order makes a day.
Result<Day> slashedDay(const Typed &typed, const QString &shown)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})([/-])([0-9]{1,2})(?:\\2([0-9]{4}))?$"));
    const auto match = form.match(typed.text);
    if (!match.hasMatch())
        return failure(ErrorCode::BadDay, {shown});
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const auto dmy = dayOf(yearOf(match.captured(4)), second, first, typed.today);
    const auto mdy = dayOf(yearOf(match.captured(4)), first, second, typed.today);
    if (dmy && mdy && *dmy != *mdy)
        return failure(ErrorCode::AmbiguousDay, {shown, dmy->toString(), mdy->toString()});
    if (!dmy && !mdy)
        return failure(ErrorCode::BadDay, {shown});
    return dmy ? *dmy : *mdy;
}

} // namespace

Result<Day> parseDayInput(const QString &text, Day today, const QLocale &locale, DayLeaning leaning)
{
    const QString shown = text.simplified();
    if (const auto iso = Day::parse(shown))
        return iso;
    const Typed typed{lowered(text), today, locale, leaning};
    for (const auto &reading : {relativeDay, weekdayOf, wordedDay, pointedDay}) {
        if (const auto day = reading(typed))
            return *day;
    }
    return slashedDay(typed, shown);
}

Result<int> parseTimeInput(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?:[:.][0-9]{2})? ?([ap])?\\.?(?:m\\.?)?$"));
    const auto match = form.match(text.simplified().toLower());
    const auto bad = failure(ErrorCode::BadInstant, {text.simplified()});
    if (!match.hasMatch())
        return bad;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > hoursPerDay / 2))
        return bad;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    if (hour >= hoursPerDay || minute >= minutesPerHour)
        return bad;
    return hour * minutesPerHour + minute;
}

} // namespace touchbase
