// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"

#include "base/decimal.h"
#include "base/foldedname.h"

#include <QSet>

#include <cmath>

namespace touchbase {

namespace {

constexpr qint64 highestMinor = 9'000'000'000'000'000; // as parseMinor takes it

QString shown(std::string_view field)
{
    return QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()));
}

QString shown(double number)
{
    return std::isfinite(number) ? QString::fromStdString(shortestDecimal(number)) : QString::number(number);
}

/// Without outer blanks and without the character that ends a text in some engines.
QString trimmed(QString text)
{
    return text.remove(QChar::Null).trimmed();
}

} // namespace

void FieldCheck::add(std::string_view field, ErrorCode code, QStringList values)
{
    m_problems.push_back({field, {code, std::move(values)}});
}

void FieldCheck::checkLength(std::string_view field, const QString &value)
{
    if (value.size() > longestText)
        add(field, ErrorCode::TextTooLong, {QString::number(longestText)});
}

FieldCheck &FieldCheck::required(std::string_view field, bool given)
{
    if (!given)
        add(field, ErrorCode::BlankNotAllowed, {shown(field)});
    return *this;
}

FieldCheck &FieldCheck::name(std::string_view field, QString &value)
{
    value = tidyName(trimmed(value));
    checkLength(field, value);
    return required(field, !value.isEmpty());
}

FieldCheck &FieldCheck::text(std::string_view field, QString &value)
{
    value = trimmed(value);
    checkLength(field, value);
    return *this;
}

FieldCheck &FieldCheck::requiredText(std::string_view field, QString &value)
{
    return text(field, value).required(field, !value.isEmpty());
}

FieldCheck &FieldCheck::list(std::string_view field, QString &value)
{
    value = trimmed(value);
    if (value.isEmpty())
        return *this;
    QSet<QString> seen;
    QStringList names;
    const QStringList parts = value.split(u';');
    for (const QString &part : parts) {
        const QString folded = foldedName(part);
        if (!folded.isEmpty() && !seen.contains(folded))
            names << tidyName(part);
        seen.insert(folded);
    }
    value = names.join(QStringLiteral("; "));
    checkLength(field, value);
    return *this;
}

FieldCheck &FieldCheck::day(std::string_view field, const std::optional<Day> &value)
{
    if (value && (*value < Day::first() || *value > Day::last()))
        add(field, ErrorCode::OutOfRange, {value->toString(), Day::first().toString(), Day::last().toString()});
    return *this;
}

FieldCheck &FieldCheck::at(std::string_view field, Instant &value)
{
    value = value.toSeconds();
    const qint64 days = value.value() / Instant::msPerDay;
    if (days < Day::first().value() || days > Day::last().value())
        add(field, ErrorCode::OutOfRange, {value.toString(), Day::first().toString(), Day::last().toString()});
    return *this;
}

FieldCheck &FieldCheck::at(std::string_view field, std::optional<Instant> &value)
{
    return value ? at(field, *value) : *this;
}

FieldCheck &FieldCheck::count(std::string_view field, const std::optional<qint64> &value, qint64 lowest, qint64 highest)
{
    if (value && (*value < lowest || *value > highest))
        add(field, ErrorCode::OutOfRange, {QString::number(*value), QString::number(lowest), QString::number(highest)});
    return *this;
}

FieldCheck &FieldCheck::number(std::string_view field, const std::optional<double> &value, double lowest,
                               double highest)
{
    if (value && !(*value >= lowest && *value <= highest)) // also where it is no number
        add(field, ErrorCode::OutOfRange, {shown(*value), shown(lowest), shown(highest)});
    return *this;
}

FieldCheck &FieldCheck::positive(std::string_view field, const std::optional<double> &value, double highest)
{
    if (value && !(*value > 0))
        add(field, ErrorCode::NotPositive, {shown(*value), shown(highest)});
    else
        number(field, value, 0, highest);
    return *this;
}

FieldCheck &FieldCheck::money(std::string_view field, const std::optional<Minor> &value)
{
    return count(field, value ? std::optional(value->value) : std::nullopt, -highestMinor, highestMinor);
}

FieldCheck &FieldCheck::rule(std::optional<Problem> problem)
{
    if (problem)
        m_problems.push_back(std::move(*problem));
    return *this;
}

} // namespace touchbase
