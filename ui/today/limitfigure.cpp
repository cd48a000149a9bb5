// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/limitfigure.h"

#include "render/bandshape.h"
#include "render/typography.h"

#include <QCoreApplication>

#include <cmath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using rules::AlertRule;

namespace {

constexpr qreal height = 40;
constexpr qreal usualWidth = 240;
constexpr qreal thickness = 8;
constexpr qreal markSide = 11;
constexpr double headroom = 1.25;

enum class Unit {
    Percent,
    Points,
    Hours,
    Days
};

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("LimitFigure", text, nullptr, n);
}

QString inUnit(double number, Unit unit, const render::Format &format)
{
    const int decimals = std::floor(number) == number || number >= 10 ? 0 : 1;
    switch (unit) {
    case Unit::Percent:
        return format.decimal(number, std::floor(number) == number ? 0 : 1) + QLatin1Char('%');
    case Unit::Points:
        return say(QT_TRANSLATE_NOOP("LimitFigure", "%1 points")).arg(format.decimal(number, decimals));
    case Unit::Hours:
        return say(QT_TRANSLATE_NOOP("LimitFigure", "%1 h")).arg(format.decimal(number, decimals));
    case Unit::Days:
        return format.days(static_cast<int>(std::lround(number)));
    }
    Q_UNREACHABLE();
}

LimitValue made(double value, double limit, bool isLowBad, Unit unit, const render::Format &format)
{
    const bool isBeyond = isLowBad ? value < limit : value > limit;
    return {value, limit, isBeyond, inUnit(value, unit, format),
            say(QT_TRANSLATE_NOOP("LimitFigure", "limit %1")).arg(inUnit(limit, unit, format))};
}

std::optional<Unit> unitOf(const rules::Entry &entry)
{
    if (entry.kind == rules::EntryKind::Issue)
        return Unit::Hours;
    if (!entry.rule)
        return std::nullopt;
    switch (*entry.rule) {
    case AlertRule::ScoreFell:
    case AlertRule::SwingSignal:
        return Unit::Points;
    case AlertRule::DisputeRateHigh:
    case AlertRule::VolumeLow:
    case AlertRule::SpendFell:
        return Unit::Percent;
    case AlertRule::NoLeads:
    case AlertRule::ContactOverdue:
    case AlertRule::DecisionMakerSilent:
        return Unit::Days;
    case AlertRule::IssueUnanswered:
        return Unit::Hours;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<LimitValue> limitOf(const rules::Entry &entry, const render::Format &format)
{
    const auto unit = unitOf(entry);
    const rules::Why &why = entry.why;
    if (!unit || !why.value || !why.limit)
        return std::nullopt;
    if (entry.rule == AlertRule::ScoreFell)
        return made(why.earlier.value_or(0) - *why.value, *why.limit, false, *unit, format);
    if (entry.rule == AlertRule::SpendFell)
        return made(-*why.value, *why.limit, false, *unit, format);
    return made(*why.value, *why.limit, entry.rule == AlertRule::VolumeLow, *unit, format);
}

void drawLimit(QPainter &painter, const QRectF &rect, const LimitValue &value, const render::Colors &colors,
               const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QFont small = render::font(TextStyle::Caption, font);
    const double end = std::max({value.value, value.limit, 1e-9}) * headroom;
    const auto xOf = [&](double number) { return rect.left() + rect.width() * std::clamp(number / end, 0.0, 1.0); };
    const QRectF bar(rect.left(), rect.top() + 3 * scale, rect.width(), thickness * scale);
    drawBar(painter, bar, 2 * scale, colors[ColorRole::Gridline]);
    const qreal x = xOf(value.value);
    drawBar(painter, QRectF(bar.topLeft(), QPointF(x, bar.bottom())), 2 * scale,
            colors[value.isBeyond ? ColorRole::BandPoor : ColorRole::Series1]);
    drawTick(painter, xOf(value.limit), bar.top() - 3 * scale, bar.bottom() + 4 * scale, colors[ColorRole::Text],
             1.5 * scale);
    if (value.isBeyond)
        render::drawBandShape(painter, score::Band::Poor, QPointF(x, bar.center().y()), markSide * scale, colors);
    const QRectF words(rect.left(), bar.bottom() + 6 * scale, rect.width(), rect.bottom() - bar.bottom() - 6 * scale);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignVCenter, value.words, strong,
             colors[value.isBeyond ? ColorRole::BandPoorText : ColorRole::Text]);
    drawLine(painter, words, Qt::AlignRight | Qt::AlignVCenter, value.limitWords, small, colors[ColorRole::TextMuted]);
}

QSizeF limitSize(const LimitValue &, const QFont &font)
{
    return QSizeF(usualWidth, height) * scaleOf(font);
}

QString describe(const LimitValue &value)
{
    return QStringLiteral("%1, %2").arg(value.words, value.limitWords);
}

} // namespace touchbase::ui
