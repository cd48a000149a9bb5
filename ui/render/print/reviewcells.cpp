// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/reviewcells.h"

#include "stats/wilson.h"

#include <QCoreApplication>

#include <cmath>

namespace touchbase::render {

namespace {

using report::ComparedFigure;
using report::Figure;
using report::FigureKind;

constexpr qint64 littleEvidence = 100;
constexpr double percent = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

bool isRate(FigureKind kind)
{
    return kind == FigureKind::DisputeRate || kind == FigureKind::ContactRate || kind == FigureKind::Conversion;
}

bool isMoney(FigureKind kind)
{
    return kind == FigureKind::NetRevenue || kind == FigureKind::CostPerSale;
}

QString hours(double value, const Format &format)
{
    return tr("%1 h").arg(format.decimal(value, value < 10 ? 1 : 0));
}

QString money(double minor, const Currency &currency, const Format &format)
{
    return format.money(Minor{std::llround(minor)}, currency);
}

QString rateNote(const Figure &figure, const Format &format)
{
    const QString of = format.ofTotal(figure.part, figure.n);
    const auto range = figure.n < littleEvidence
                           ? stats::wilsonInterval({static_cast<double>(figure.part), static_cast<double>(figure.n)})
                           : std::nullopt;
    if (!range)
        return of;
    return tr("%1, %2 to %3%")
        .arg(of, format.decimal(percent * range->lower.value, 0), format.decimal(percent * range->upper.value, 0));
}

QString noteOf(FigureKind kind, const Figure &figure, const Format &format)
{
    switch (kind) {
    case FigureKind::Delivered:
        return tr("on %1 days").arg(format.count(figure.n));
    case FigureKind::DisputeRate:
    case FigureKind::ContactRate:
    case FigureKind::Conversion:
        return rateNote(figure, format);
    case FigureKind::NetRevenue:
        return tr("%1 leads").arg(format.count(figure.n));
    case FigureKind::CostPerSale:
        return tr("%1 sales").arg(format.count(figure.n));
    case FigureKind::FirstResponse:
        return tr("%1 of %2 answered").arg(format.count(figure.part), format.count(figure.n));
    case FigureKind::Resolution:
        return tr("%1 resolved").arg(format.count(figure.n));
    case FigureKind::Conversations:
        return {};
    }
    Q_UNREACHABLE();
}

QString valueText(FigureKind kind, const Figure &figure, const Currency &currency, const Format &format)
{
    if (!figure.value)
        return Format::unknown();
    if (isRate(kind))
        return format.rate(*figure.value, static_cast<double>(figure.n));
    if (isMoney(kind))
        return money(*figure.value, currency, format);
    if (kind == FigureKind::FirstResponse || kind == FigureKind::Resolution)
        return hours(*figure.value, format);
    return format.count(std::llround(*figure.value));
}

QString againstPromise(const ComparedFigure &figure, const Format &format)
{
    const double value = *figure.quarter.value;
    if (figure.kind == FigureKind::Delivered)
        return tr("%1% of it").arg(format.decimal(percent * value / figure.agreed->value, 0));
    const double difference = value - figure.agreed->value;
    const QString points = format.decimal(std::fabs(difference), 1);
    if (figure.agreed->kept.value_or(false))
        return tr("kept");
    return difference > 0 ? tr("%1 points over").arg(points) : tr("%1 points under").arg(points);
}

QString againstTypical(const ComparedFigure &figure)
{
    const double value = *figure.quarter.value;
    if (value > figure.typical->until)
        return tr("above typical");
    return value < figure.typical->from ? tr("below typical") : tr("typical");
}

QString againstBefore(const ComparedFigure &figure, const Currency &currency, const Format &format)
{
    if (!isMoney(figure.kind) || !figure.before.value)
        return {};
    const double difference = *figure.quarter.value - *figure.before.value;
    const QString amount = money(std::fabs(difference), currency, format);
    return difference > 0 ? tr("%1 more").arg(amount) : tr("%1 less").arg(amount);
}

bool isOfWholeMonths(const score::Period &days)
{
    return days.from.ymd().dayOfMonth == 1 && (days.until + 1).ymd().dayOfMonth == 1;
}

} // namespace

QString nameOf(FigureKind kind, report::Audience audience)
{
    const bool isBuyer = audience == report::Audience::Buyer;
    switch (kind) {
    case FigureKind::Delivered:
        return tr("Leads delivered");
    case FigureKind::DisputeRate:
        return tr("Dispute rate");
    case FigureKind::ContactRate:
        return tr("Contact rate");
    case FigureKind::Conversion:
        return tr("Conversion");
    case FigureKind::NetRevenue:
        return isBuyer ? tr("Cost of leads, after refunds") : tr("Net revenue");
    case FigureKind::CostPerSale:
        return isBuyer ? tr("Cost for each sale") : tr("Net revenue for each sale");
    case FigureKind::FirstResponse:
        return tr("First response, median");
    case FigureKind::Resolution:
        return tr("Time to resolve, median");
    case FigureKind::Conversations:
        return tr("Conversations");
    }
    Q_UNREACHABLE();
}

TableCell valueCell(FigureKind kind, const Figure &figure, const Currency &currency, const Format &format)
{
    const QString text = valueText(kind, figure, currency, format);
    const bool saysWhy = figure.value || figure.n > 0;
    return {text, saysWhy ? noteOf(kind, figure, format) : QString()};
}

QString agreedText(const ComparedFigure &figure, const Format &format)
{
    if (!figure.agreed)
        return {};
    const double value = figure.agreed->value;
    switch (figure.kind) {
    case FigureKind::Delivered:
        return tr("%1 leads").arg(format.count(std::llround(value)));
    case FigureKind::DisputeRate:
        return tr("at most %1%").arg(format.shortest(value));
    case FigureKind::FirstResponse:
        return tr("%1 h").arg(format.shortest(value));
    case FigureKind::Conversations:
        return tr("every %1 d").arg(format.shortest(value));
    default:
        return format.shortest(value) + QLatin1Char('%');
    }
}

QString typicalText(const ComparedFigure &figure, const Format &format)
{
    if (!figure.typical)
        return {};
    if (figure.kind == FigureKind::FirstResponse)
        return tr("within %1 h").arg(format.shortest(figure.typical->until));
    return tr("%1 to %2%").arg(format.shortest(figure.typical->from), format.shortest(figure.typical->until));
}

QString standingText(const ComparedFigure &figure, const Currency &currency, const Format &format)
{
    if (figure.kind == FigureKind::FirstResponse && figure.agreed && figure.quarter.n > 0)
        return tr("kept for %1").arg(format.ofTotal(figure.agreed->keptIn, figure.quarter.n));
    if (!figure.quarter.value || figure.kind == FigureKind::Conversations)
        return {};
    if (figure.agreed)
        return againstPromise(figure, format);
    if (figure.typical)
        return againstTypical(figure);
    return againstBefore(figure, currency, format);
}

QString quarterName(const score::Period &quarter, const Format &format)
{
    if (!isOfWholeMonths(quarter))
        return tr("%1 to %2").arg(format.shortDay(quarter.from), format.fullDay(quarter.until));
    return tr("%1 to %2").arg(format.shortMonth(quarter.from), format.monthAndYear(quarter.until));
}

} // namespace touchbase::render
