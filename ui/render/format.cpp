// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/format.h"

#include "stats/rate.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <cmath>

namespace touchbase::render {

namespace {

constexpr QChar minus{0x2212};

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.value());
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

double rounded(double number, int decimals)
{
    const double factor = std::pow(10, decimals);
    const double value = std::round(number * factor) / factor;
    return value == 0 ? 0 : value; // no negative zero
}

} // namespace

QString Format::count(qint64 number) const
{
    return m_locale.toString(number).replace(QLatin1Char('-'), minus);
}

QString Format::decimal(double number, int decimals) const
{
    return m_locale.toString(rounded(number, decimals), 'f', decimals).replace(QLatin1Char('-'), minus);
}

QString Format::shortest(double number) const
{
    int decimals = 0;
    while (decimals < 2 && std::fabs(number - rounded(number, decimals)) > 1e-9)
        ++decimals;
    return decimal(number, decimals);
}

QString Format::signedDecimal(double number, int decimals) const
{
    return (rounded(number, decimals) > 0 ? QStringLiteral("+") : QString()) + decimal(number, decimals);
}

QString Format::signedCount(int number) const
{
    return (number > 0 ? QStringLiteral("+") : QString()) + count(number);
}

QString Format::rate(double percent, std::optional<double> n) const
{
    return decimal(percent, n ? stats::percentDecimals(*n) : 1) + QLatin1Char('%');
}

QString Format::ofTotal(qint64 part, qint64 total) const
{
    return tr("%1 of %2").arg(count(part), count(total));
}

QString Format::money(Minor amount, const Currency &currency) const
{
    const double value = static_cast<double>(amount.value) / std::pow(10, currency.digits());
    const bool isRound = std::fabs(value) >= 1000 || rounded(value, currency.digits()) == std::trunc(value);
    const QString symbol = currency.code() == QLatin1String("USD") ? QStringLiteral("$") : QString();
    const QString number = decimal(std::fabs(value), isRound ? 0 : currency.digits());
    const QString sign = value < 0 ? QString(minus) : QString();
    return symbol.isEmpty() ? sign + number + QChar(QChar::Nbsp) + currency.code() : sign + symbol + number;
}

QString Format::day(Day day, Day today) const
{
    const QDate date = dateOf(day);
    const bool isThisYear = date.year() == dateOf(today).year();
    return m_locale.toString(date, isThisYear ? tr("ddd d MMM") : tr("d MMM yyyy"));
}

QString Format::fullDay(Day day) const
{
    return m_locale.toString(dateOf(day), tr("d MMM yyyy"));
}

QString Format::shortDay(Day day) const
{
    return m_locale.toString(dateOf(day), tr("d MMM"));
}

QString Format::longDay(Day day) const
{
    return m_locale.toString(dateOf(day), tr("d MMMM yyyy"));
}

QString Format::shortMonth(Day day) const
{
    return m_locale.toString(dateOf(day), tr("MMM"));
}

QString Format::monthAndYear(Day day) const
{
    return m_locale.toString(dateOf(day), tr("MMM yyyy"));
}

QString Format::axisMonth(Day day) const
{
    return dateOf(day).month() == 1 ? monthAndYear(day) : shortMonth(day);
}

QString Format::month(Day day) const
{
    return m_locale.toString(dateOf(day), tr("MMMM yyyy"));
}

QString Format::time(Instant instant) const
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(m_zone.wallMillisecondsOf(instant));
    QString pattern = m_locale.timeFormat(QLocale::ShortFormat);
    return m_locale.toString(time, pattern.remove(QStringLiteral(":ss"))); // which the C locale calls short
}

QString Format::moment(Instant instant, Day today) const
{
    return tr("%1, %2").arg(day(m_zone.dayOf(instant), today), time(instant));
}

QString Format::days(int number) const
{
    return tr("%1 d").arg(count(number));
}

QString Format::raw(score::Measure measure, double value, std::optional<double> n) const
{
    using score::Measure;
    switch (measure) {
    case Measure::OnTime:
    case Measure::DisputeRate:
    case Measure::ContactRate:
    case Measure::Conversion:
    case Measure::Volume:
    case Measure::Reopened:
    case Measure::Reviews:
    case Measure::Csat:
        return rate(value, n);
    case Measure::SpendTrend:
        return signedDecimal(value, 0) + QLatin1Char('%');
    case Measure::Consistency:
        return tr("%1 pp").arg(decimal(value, 1));
    case Measure::FirstLead:
        return tr("%1 d").arg(decimal(value, 0));
    case Measure::FirstResponse:
    case Measure::Resolution:
        return tr("%1 h").arg(decimal(value, value < 10 ? 1 : 0));
    case Measure::Recency:
        return tr("%1×").arg(decimal(value, 1));
    case Measure::IssueVolume:
        return tr("%1 per 100").arg(decimal(value, 1));
    case Measure::BillingIssues:
    case Measure::Nps:
    case Measure::Emotion:
    case Measure::Ease:
        return decimal(value, 0);
    }
    Q_UNREACHABLE();
}

} // namespace touchbase::render
