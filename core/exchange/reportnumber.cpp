// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportnumber.h"

#include "base/decimal.h"
#include "exchange/celltext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace touchbase::exchange {

namespace {

/// A cell taken apart: digits with their separators (blanks and apostrophes as `'`), and what stands around them.
struct Shape {
    QString digits;
    QString currency;
    bool isNegative = false;
    bool isPercent = false;
};

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

bool isGroupMark(QChar c)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes one pair of parentheses, or one minus in front of the digits or at the end.
void takeSign(QString &text, Shape &shape)
{
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        shape.isNegative = true;
        text = text.mid(1, text.size() - 2).trimmed();
        return;
    }
    const qsizetype digits = std::find_if(text.cbegin(), text.cend(), isDigit) - text.cbegin();
    const qsizetype minus = std::find_if(text.cbegin(), text.cend(), isMinus) - text.cbegin();
    if (minus < text.size() && (minus < digits || minus == text.size() - 1)) {
        shape.isNegative = true;
        text.remove(minus, 1);
    }
}

bool isDigitOrMark(QChar c)
{
    return isDigit(c) || c == u'.' || c == u',' || isGroupMark(c);
}

void takeAround(const QString &text, Shape &shape)
{
    const auto begins = [](QChar c) { return isDigit(c) || c == u'.' || c == u','; };
    const auto first = std::find_if(text.begin(), text.end(), begins);
    auto last = first;
    while (last != text.end() && isDigitOrMark(*last))
        ++last;
    shape.digits = QString(first, last - first).trimmed();
    const QString around = (QString(text.begin(), first - text.begin()).trimmed() + u' '
                            + QString(last, text.end() - last).trimmed())
                               .trimmed();
    shape.isPercent = around == QStringLiteral("%");
    shape.currency = shape.isPercent ? QString() : around;
    for (QChar &c : shape.digits)
        c = isGroupMark(c) ? QChar(u'\'') : c;
}

bool isCurrency(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("^(|[A-Z]{0,3}[$]|\u20AC|\u00A3|[A-Za-z]{3})$"));
    return expression.match(text).hasMatch();
}

std::optional<Shape> shapeOf(std::string_view cell)
{
    Shape shape;
    QString text = toQString(trimmed(cell));
    takeSign(text, shape);
    takeAround(text, shape);
    if (shape.digits.isEmpty() || !isCurrency(shape.currency))
        return std::nullopt;
    return shape;
}

/// The digits as a plain decimal when `mark` separates decimals and the other of point and comma, or an apostrophe,
/// groups thousands; nothing where they cannot be read so.
std::optional<std::string> reading(const Shape &shape, char mark)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9]*$"));
    static const QRegularExpression grouped(QStringLiteral("^[1-9][0-9]{0,2}([.,'])[0-9]{3}(\\1[0-9]{3})*$"));
    static const QRegularExpression decimals(QStringLiteral("^[0-9]+$"));
    const QStringList parts = shape.digits.split(QLatin1Char(mark));
    const bool isWhole = plain.match(parts[0]).hasMatch() || grouped.match(parts[0]).hasMatch();
    const bool hasFraction = parts.size() == 2 && decimals.match(parts[1]).hasMatch();
    if (!isWhole || parts.size() > 2 || (parts.size() == 2 && !hasFraction) || (parts[0].isEmpty() && !hasFraction))
        return std::nullopt;
    QString whole = parts[0];
    whole.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    const QString number = (whole.isEmpty() ? QStringLiteral("0") : whole)
                           + (hasFraction ? u'.' + parts[1] : QString());
    return (shape.isNegative ? u'-' + number : number).toStdString();
}

struct Readings {
    std::optional<std::string> point;
    std::optional<std::string> comma;

    [[nodiscard]] bool areSame() const { return point == comma; }
    [[nodiscard]] bool isOnlyPoint() const { return point && !comma; }
    [[nodiscard]] bool isOnlyComma() const { return comma && !point; }
};

Readings readingsOf(const Shape &shape)
{
    return {reading(shape, '.'), reading(shape, ',')};
}

Readings wholeReadingsOf(const Shape &shape)
{
    Readings readings = readingsOf(shape);
    for (auto *text : {&readings.point, &readings.comma}) {
        if (*text && !parseWhole(**text))
            text->reset();
    }
    return readings;
}

Result<std::string> choose(const Readings &readings, DecimalMark mark, std::string_view cell)
{
    if (readings.areSame() && readings.point)
        return *readings.point;
    if (readings.isOnlyPoint() || (readings.point && mark == DecimalMark::Point))
        return *readings.point;
    if (readings.isOnlyComma() || (readings.comma && mark == DecimalMark::Comma))
        return *readings.comma;
    return failure(ErrorCode::AmbiguousNumber,
                   {shownCell(cell), toQString(*readings.point), toQString(*readings.comma)});
}

} // namespace

void NumberEvidence::add(std::string_view cell)
{
    const auto shape = shapeOf(cell);
    const Readings readings = shape ? readingsOf(*shape) : Readings();
    m_provesPoint = m_provesPoint || readings.isOnlyPoint();
    m_provesComma = m_provesComma || readings.isOnlyComma();
}

void NumberEvidence::addWhole(std::string_view cell)
{
    const auto shape = shapeOf(cell);
    const Readings readings = shape ? wholeReadingsOf(*shape) : Readings();
    m_provesPoint = m_provesPoint || readings.isOnlyPoint();
    m_provesComma = m_provesComma || readings.isOnlyComma();
}

DecimalMark NumberEvidence::mark() const
{
    if (m_provesPoint && m_provesComma)
        return DecimalMark::Mixed;
    if (m_provesPoint)
        return DecimalMark::Point;
    return m_provesComma ? DecimalMark::Comma : DecimalMark::Unknown;
}

Result<ReportAmount> readReportAmount(std::string_view cell, DecimalMark mark)
{
    const auto shape = shapeOf(cell);
    const Readings readings = shape && !shape->isPercent ? readingsOf(*shape) : Readings();
    if (!readings.point && !readings.comma)
        return failure(ErrorCode::BadNumber, {shownCell(cell)});
    auto decimal = choose(readings, mark, cell);
    if (!decimal)
        return failure(decimal.error());
    return ReportAmount{std::move(*decimal), shape->currency.toStdString()};
}

Result<qint64> readReportCount(std::string_view cell, DecimalMark mark)
{
    const auto shape = shapeOf(cell);
    const bool isNumber = shape && !shape->isPercent && shape->currency.isEmpty();
    const Readings readings = isNumber ? wholeReadingsOf(*shape) : Readings();
    if (!readings.point && !readings.comma)
        return failure(ErrorCode::BadWholeNumber, {shownCell(cell)});
    const auto decimal = choose(readings, mark, cell);
    if (!decimal)
        return failure(decimal.error());
    return parseWhole(*decimal);
}

bool isSignOf(std::string_view sign, const QString &currencyCode)
{
    static const QStringList dollars{QStringLiteral("USD"), QStringLiteral("CAD"), QStringLiteral("AUD"),
                                     QStringLiteral("NZD"), QStringLiteral("SGD"), QStringLiteral("HKD"),
                                     QStringLiteral("MXN")};
    const QString text = toQString(sign).toUpper();
    if (text == QStringLiteral("$"))
        return dollars.contains(currencyCode);
    if (text.endsWith(u'$'))
        return dollars.contains(currencyCode) && currencyCode.startsWith(text.chopped(1));
    if (text == QStringLiteral("\u20AC"))
        return currencyCode == QStringLiteral("EUR");
    if (text == QStringLiteral("\u00A3"))
        return currencyCode == QStringLiteral("GBP");
    return text.isEmpty() || text == currencyCode;
}

} // namespace touchbase::exchange
