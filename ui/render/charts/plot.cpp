// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/plot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace touchbase::render {

namespace {

constexpr qreal labelGap = 6;
constexpr qreal leastBetweenLabels = 14;

double niceStep(double span, int most)
{
    const double rough = span / std::max(1, most - 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= rough - 1e-12)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<double> niceTicks(double low, double high, int most)
{
    const double step = niceStep(std::max(high - low, 1e-6), most);
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double i = first; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void drawLabel(QPainter &painter, QPointF anchor, Qt::Alignment side, const QString &text, const QFont &font,
               const QColor &color)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(text);
    QPointF baseline = anchor;
    if (side & Qt::AlignRight)
        baseline.rx() -= width;
    else if (side & Qt::AlignHCenter)
        baseline.rx() -= width / 2;
    if (side & Qt::AlignTop)
        baseline.ry() += metrics.ascent();
    else if (side & Qt::AlignBottom)
        baseline.ry() -= metrics.descent();
    else
        baseline.ry() += metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

Plot::Plot(QPainter &painter, const ChartStyle &style, const QRectF &area, double low, double high, size_t places)
    : m_painter(painter), m_style(style), m_area(area), m_low(low), m_high(high), m_places(std::max<size_t>(places, 1))
{
}

qreal Plot::y(double value) const
{
    const double share = (std::clamp(value, m_low, m_high) - m_low) / (m_high - m_low);
    return m_area.bottom() - share * m_area.height();
}

qreal Plot::edge(size_t place) const
{
    return m_area.left() + m_area.width() * static_cast<double>(place) / static_cast<double>(m_places);
}

qreal Plot::x(size_t place) const
{
    return (edge(place) + edge(place + 1)) / 2;
}

void Plot::gridLine(double value, const QString &label) const
{
    m_painter.setPen(QPen(m_style.color(ColorRole::Border), m_style.px(1)));
    m_painter.drawLine(QPointF(m_area.left(), y(value)), QPointF(m_area.right(), y(value)));
    drawLabel(m_painter, {m_area.left() - m_style.px(labelGap), y(value)}, Qt::AlignRight | Qt::AlignVCenter, label,
              m_style.font(TextStyle::Caption), m_style.color(ColorRole::TextMuted));
}

void Plot::zone(double from, double until, const QColor &color) const
{
    m_painter.fillRect(QRectF(QPointF(m_area.left(), y(until)), QPointF(m_area.right(), y(from))), color);
}

void Plot::dashedLine(double value, const QColor &color) const
{
    QPen pen(color, m_style.px(1.2));
    pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(m_area.left(), y(value)), QPointF(m_area.right(), y(value)));
}

void Plot::placeLabels(const std::vector<QString> &labels) const
{
    const QFont font = m_style.font(TextStyle::Caption);
    qreal free = m_area.left() - m_style.px(2 * labelGap);
    for (size_t i = 0; i < labels.size(); ++i) {
        const qreal half = widthOf(labels[i], font) / 2;
        if (labels[i].isEmpty() || x(i) - half < free)
            continue;
        drawLabel(m_painter, {x(i), m_area.bottom() + m_style.px(labelGap)}, Qt::AlignHCenter | Qt::AlignTop, labels[i],
                  font, m_style.color(ColorRole::TextMuted));
        free = x(i) + half + m_style.px(2 * labelGap);
    }
}

void Plot::endLabel(double value, const QString &text, const QFont &font, const QColor &color)
{
    m_endLabels.push_back({y(value), text, font, color});
}

void Plot::drawEndLabels()
{
    std::stable_sort(m_endLabels.begin(), m_endLabels.end(),
                     [](const EndLabel &left, const EndLabel &right) { return left.y < right.y; });
    const qreal least = m_style.px(leastBetweenLabels);
    for (size_t i = 1; i < m_endLabels.size(); ++i)
        m_endLabels[i].y = std::max(m_endLabels[i].y, m_endLabels[i - 1].y + least);
    qreal lowest = m_area.bottom();
    for (auto label = m_endLabels.rbegin(); label != m_endLabels.rend(); ++label) {
        label->y = std::min(label->y, lowest);
        lowest = label->y - least;
    }
    for (const EndLabel &label : m_endLabels)
        drawLabel(m_painter, {m_area.right() + m_style.px(8), label.y}, Qt::AlignLeft | Qt::AlignVCenter, label.text,
                  label.font, label.color);
}

} // namespace touchbase::render
