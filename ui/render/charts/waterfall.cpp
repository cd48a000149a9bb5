// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/scorecharts.h"

#include "render/bandshape.h"
#include "render/charts/plot.h"
#include "render/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchbase::render {

namespace {

constexpr size_t mostBars = 12;
constexpr qreal rowHeight = 18;
constexpr qreal nameWidth = 128;
constexpr qreal rawWidth = 116;
constexpr qreal valueWidth = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

QString nameOf(const report::WaterfallBar &bar)
{
    if (bar.measure)
        return render::nameOf(*bar.measure);
    return bar.isCeiling ? tr("Ceiling") : tr("All others");
}

/// "5.3% → 8.1%"; new and gone measures are named so.
QString rawChange(const report::WaterfallBar &bar, const score::Score &earlier, const score::Score &later,
                  const Format &format)
{
    if (!bar.measure)
        return {};
    const score::MeasureScore &from = earlier.measures[*bar.measure];
    const score::MeasureScore &to = later.measures[*bar.measure];
    const auto text = [&](const score::MeasureScore &one) {
        return one.raw ? format.raw(*bar.measure, *one.raw, one.n) : Format::unknown();
    };
    return from.raw || to.raw ? tr("%1 → %2").arg(text(from), text(to)) : QString();
}

/// The lowest and the highest running total, with some air.
std::pair<double, double> spanOf(const std::vector<report::WaterfallBar> &bars, double begin)
{
    double low = begin;
    double high = begin;
    for (double total = begin; const report::WaterfallBar &bar : bars) {
        total += bar.points;
        low = std::min(low, total);
        high = std::max(high, total);
    }
    const double air = std::max(0.5, (high - low) * 0.05);
    return {low - air, high + air};
}

/// Rounded values that add up: each bar is the difference of rounded running totals.
std::vector<double> roundedParts(const std::vector<report::WaterfallBar> &bars, double begin)
{
    const auto tenth = [](double value) { return std::round(value * 10) / 10; };
    std::vector<double> parts;
    for (double total = begin; const report::WaterfallBar &bar : bars) {
        parts.push_back(tenth(total + bar.points) - tenth(total));
        total += bar.points;
    }
    return parts;
}

class Waterfall
{
public:
    Waterfall(QPainter &painter, const QRectF &rect, const ChartStyle &style, std::pair<double, double> span)
        : m_painter(painter), m_rect(rect), m_style(style), m_span(span)
    {
    }

    void total(const QString &name, const score::Score &score)
    {
        label(name, m_style.strongCaption());
        const QPointF at(x(score.score), middle());
        m_painter.setPen(QPen(m_style.color(ColorRole::Text), m_style.px(1)));
        m_painter.drawLine(at - QPointF(0, m_style.px(7)), at + QPointF(0, m_style.px(7)));
        drawBandShape(m_painter, score.band, at, m_style.px(10), m_style.colors());
        value(m_style.format().decimal(score.score, 1), m_style.strongCaption());
        m_total = score.score;
        ++m_row;
    }

    void bar(const QString &name, const QString &raw, double points, double rounded)
    {
        label(name, m_style.font(TextStyle::Caption));
        drawLabel(m_painter, {m_rect.left() + m_style.px(nameWidth), middle()}, Qt::AlignLeft | Qt::AlignVCenter, raw,
                  m_style.font(TextStyle::Caption), m_style.color(ColorRole::TextMuted));
        const qreal from = x(m_total);
        m_total += points;
        const QRectF rect(QPointF(from, middle() - m_style.px(5)), QPointF(x(m_total), middle() + m_style.px(5)));
        m_painter.fillRect(rect.normalized(),
                           m_style.color(points < 0 ? ColorRole::BandPoor : ColorRole::BandExceptional));
        m_painter.setPen(QPen(m_style.color(ColorRole::BorderStrong), m_style.px(1)));
        m_painter.drawLine(QPointF(x(m_total), middle() + m_style.px(5)),
                           QPointF(x(m_total), middle() + m_style.px(rowHeight - 5)));
        value(m_style.format().signedDecimal(rounded, 1), m_style.font(TextStyle::Caption));
        ++m_row;
    }

private:
    [[nodiscard]] qreal middle() const { return m_rect.top() + m_style.px(rowHeight) * (m_row + 0.5); }
    [[nodiscard]] qreal x(double score) const
    {
        const qreal left = m_rect.left() + m_style.px(nameWidth + rawWidth);
        const qreal right = m_rect.right() - m_style.px(valueWidth);
        return left + (right - left) * (score - m_span.first) / (m_span.second - m_span.first);
    }
    void label(const QString &text, const QFont &font)
    {
        drawLabel(m_painter, {m_rect.left(), middle()}, Qt::AlignLeft | Qt::AlignVCenter, text, font,
                  m_style.color(ColorRole::Text));
    }
    void value(const QString &text, const QFont &font)
    {
        drawLabel(m_painter, {m_rect.right(), middle()}, Qt::AlignRight | Qt::AlignVCenter, text, font,
                  m_style.color(ColorRole::Text));
    }

    QPainter &m_painter;
    QRectF m_rect;
    const ChartStyle &m_style;
    std::pair<double, double> m_span;
    double m_total = 0;
    int m_row = 0;
};

} // namespace

qreal waterfallHeight(const score::Change &change, const ChartStyle &style)
{
    return style.px(rowHeight) * static_cast<double>(report::waterfallOf(change, mostBars).size() + 2);
}

void drawWaterfall(QPainter &painter, const QRectF &rect, const score::Score &earlier, const score::Score &later,
                   const score::Change &change, const ChartStyle &style)
{
    const std::vector<report::WaterfallBar> bars = report::waterfallOf(change, mostBars);
    const std::vector<double> parts = roundedParts(bars, earlier.score);
    painter.setRenderHint(QPainter::Antialiasing);
    Waterfall waterfall(painter, rect, style, spanOf(bars, earlier.score));
    waterfall.total(style.format().fullDay(earlier.asOf), earlier);
    for (size_t i = 0; i < bars.size(); ++i)
        waterfall.bar(nameOf(bars[i]), rawChange(bars[i], earlier, later, style.format()), bars[i].points, parts[i]);
    waterfall.total(style.format().fullDay(later.asOf), later);
}

} // namespace touchbase::render
