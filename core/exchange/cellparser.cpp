// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellparser.h"

#include "base/day.h"
#include "base/decimal.h"
#include "base/foldedname.h"
#include "base/instant.h"
#include "exchange/celltext.h"

#include <QSet>

#include <algorithm>

namespace touchbase::exchange {

namespace {

using Fault = std::optional<Error>;

constexpr qint64 highestMinor = 9'000'000'000'000'000; // what parseMinor takes

template <class T, class Store>
Fault keep(const Result<T> &result, Store store)
{
    if (!result)
        return result.error();
    store(*result);
    return std::nullopt;
}

/// The value of up to `highestDigits` decimal digits and nothing else: most numbers of most files.
std::optional<qint64> plainDigits(std::string_view text)
{
    constexpr size_t highestDigits = 15;
    if (text.empty() || text.size() > highestDigits)
        return std::nullopt;
    qint64 number = 0;
    for (char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

QString shown(double number)
{
    return QString::fromStdString(shortestDecimal(number));
}

Fault outOfRange(const Field &field, std::string_view text, double number)
{
    if (number >= field.lowest && number <= field.highest && !(field.positive && number <= 0))
        return std::nullopt;
    if (field.positive && number <= 0)
        return Error{ErrorCode::NotPositive, {shownCell(text), shown(field.highest)}};
    return Error{ErrorCode::OutOfRange, {shownCell(text), shown(field.lowest), shown(field.highest)}};
}

Fault parseCount(const Field &field, std::string_view text, Value &to)
{
    const auto plain = plainDigits(text);
    const auto number = plain ? Result<qint64>(*plain) : parseWhole(text);
    if (!number)
        return number.error();
    to = *number;
    return outOfRange(field, text, static_cast<double>(*number));
}

Fault parseNumber(const Field &field, std::string_view text, Value &to)
{
    const auto number = parseDecimal(text);
    if (!number)
        return number.error();
    to = *number;
    return outOfRange(field, text, *number);
}

/// The cents of a text like 12, 12.5 or 12.50; nothing for all else, which parseMinor then judges.
std::optional<qint64> plainCents(std::string_view text, int digits)
{
    constexpr size_t highestLength = 12;
    const size_t point = std::min(text.find('.'), text.size());
    const auto units = plainDigits(text.substr(0, point));
    if (digits != 2 || text.size() > highestLength || !units)
        return std::nullopt;
    if (point == text.size())
        return *units * 100;
    const std::string_view fraction = text.substr(point + 1);
    const auto cents = plainDigits(fraction);
    if (!cents || fraction.size() > 2)
        return std::nullopt;
    return *units * 100 + (fraction.size() == 1 ? *cents * 10 : *cents);
}

QString shownMoney(qint64 amount, int digits)
{
    return QString::fromStdString(minorToDecimal(Minor{amount}, digits));
}

Fault parseMoney(std::string_view text, const Currency &currency, int digits, Value &to)
{
    if (const auto cents = plainCents(text, digits)) {
        to = *cents;
        return std::nullopt;
    }
    auto amount = parseMinor(text, digits);
    if (amount) {
        to = amount->value;
        return std::nullopt;
    }
    if (amount.error().code == ErrorCode::BadMoney)
        amount.error().values[1] = currency.code();
    if (amount.error().code == ErrorCode::OutOfRange)
        amount.error().values = {shownCell(text), shownMoney(-highestMinor, digits), shownMoney(highestMinor, digits)};
    return amount.error();
}

Fault parseBoolean(std::string_view text, Value &to)
{
    const bool isTrue = equalsIgnoringAsciiCase(text, "true");
    if (!isTrue && !equalsIgnoringAsciiCase(text, "false"))
        return Error{ErrorCode::BadBoolean, {shownCell(text)}};
    to = static_cast<qint64>(isTrue);
    return std::nullopt;
}

Fault parseWordOf(const Field &field, std::string_view text, Value &to)
{
    QStringList allowed;
    for (std::string_view known : field.words) {
        if (equalsIgnoringAsciiCase(text, known)) {
            assignText(to, known);
            return std::nullopt;
        }
    }
    for (std::string_view known : field.words)
        allowed << toQString(known);
    return Error{ErrorCode::BadWord, {shownCell(text), allowed.join(QStringLiteral(", "))}};
}

/// UTF-16 units are never more than UTF-8 bytes, so most texts need no counting.
Fault parseText(std::string_view text, Value &to)
{
    if (text.size() > highestTextCharacters && toQString(text).size() > static_cast<qsizetype>(highestTextCharacters))
        return Error{ErrorCode::TextTooLong, {QString::number(highestTextCharacters)}};
    assignText(to, text);
    return std::nullopt;
}

Fault parseList(std::string_view text, Value &to)
{
    const std::string list = normalisedList(text);
    if (list.empty())
        to = std::monostate{};
    return list.empty() ? std::nullopt : parseText(list, to);
}

/// A name is kept as written; only comparing folds it.
Fault parseName(std::string_view text, Value &to)
{
    return parseText(text, to);
}

} // namespace

std::optional<Error> parseCell(const Field &field, std::string_view text, const Currency &currency, int currencyDigits,
                               Value &to)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Uid:
        return parseText(text, to);
    case FieldType::Buyer:
    case FieldType::Source:
        return parseName(text, to);
    case FieldType::List:
        return parseList(text, to);
    case FieldType::Word:
        return parseWordOf(field, text, to);
    case FieldType::Currency:
        return keep(Currency::parse(toQString(text)),
                    [&](const Currency &c) { assignText(to, c.code().toStdString()); });
    case FieldType::Day:
        return keep(Day::parse(text), [&](Day day) { to = static_cast<qint64>(day.value()); });
    case FieldType::Instant:
        return keep(Instant::parse(text), [&](Instant instant) { to = instant.value(); });
    case FieldType::Count:
        return parseCount(field, text, to);
    case FieldType::Decimal:
        return parseNumber(field, text, to);
    case FieldType::Money:
        return parseMoney(text, currency, currencyDigits, to);
    case FieldType::Boolean:
        return parseBoolean(text, to);
    }
    Q_UNREACHABLE();
}

void assignText(Value &to, std::string_view text)
{
    if (auto *held = std::get_if<std::string>(&to))
        held->assign(text);
    else
        to.emplace<std::string>(text);
}

std::string normalisedList(std::string_view text)
{
    QSet<QString> seen;
    QStringList names;
    for (const QString &part : toQString(text).split(u';')) {
        const QString name = tidyName(part);
        const QString folded = foldedName(part);
        if (!name.isEmpty() && !seen.contains(folded))
            names << name;
        seen.insert(folded);
    }
    return names.join(QStringLiteral("; ")).toStdString();
}

} // namespace touchbase::exchange
