// SPDX-License-Identifier: GPL-3.0-or-later
// What the trend draws over its line: names of bands, stems, the end, the week that was reached.
#include "buyer/trendchart.h"

#include "kit/painting.h"
#include "render/bandshape.h"
#include "render/typography.h"
#include "render/words.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QStaticText>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int lanes = 3;

/// Text over a chart, with a border of the ground around its letters so that lines do not cross them. The border is the
/// text itself, moved by its width to all sides: to stroke the outlines of the letters was half the work of opening a
/// buyer.
void drawHaloed(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &ink,
                const QColor &ground)
{
    constexpr std::array<QPointF, 8> sides{QPointF(-2, 0),     QPointF(2, 0),       QPointF(0, -2),
                                           QPointF(0, 2),      QPointF(-1.4, -1.4), QPointF(1.4, -1.4),
                                           QPointF(-1.4, 1.4), QPointF(1.4, 1.4)};
    QStaticText letters(text);
    letters.setTextFormat(Qt::PlainText);
    letters.prepare(painter.transform(), font);
    const QPointF corner = baseline - QPointF(0, QFontMetricsF(font).ascent());
    painter.setFont(font);
    painter.setPen(ground);
    for (const QPointF &side : sides)
        painter.drawStaticText(corner + side, letters);
    painter.setPen(ink);
    painter.drawStaticText(corner, letters);
}

/// Which stretches of a lane are taken.
class Lane
{
public:
    [[nodiscard]] bool isFree(qreal left, qreal right) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const auto &one) { return left < one.second + 8 && right > one.first - 8; });
    }
    void take(qreal left, qreal right) { m_taken.emplace_back(left, right); }

private:
    std::vector<std::pair<qreal, qreal>> m_taken;
};

} // namespace

QPointF TrendChart::positionOf(const score::Score &point) const
{
    return chart()->mapToPosition(QPointF(point.asOf.value(), point.score), m_line);
}

/// On the line, between the weeks around a day.
QPointF TrendChart::positionOn(Day day) const
{
    const auto after = std::lower_bound(m_points.begin(), m_points.end(), day,
                                        [](const score::Score &point, Day value) { return point.asOf < value; });
    if (after == m_points.begin() || after == m_points.end())
        return positionOf(after == m_points.end() ? m_points.back() : *after);
    const score::Score &before = *std::prev(after);
    const double part = static_cast<double>(day - before.asOf) / (after->asOf - before.asOf);
    return positionOf(before) + part * (positionOf(*after) - positionOf(before));
}

void TrendChart::drawBands(QPainter &painter) const
{
    const auto &colors = schemeColors();
    const qreal scale = scaleOf(font());
    const QRectF plot = chart()->plotArea();
    const std::array<double, 5> edges{101, m_floors.exceptional, m_floors.meeting, m_floors.below, -1};
    static constexpr std::array<score::Band, 4> bands{score::Band::Exceptional, score::Band::Meeting,
                                                      score::Band::Below, score::Band::Poor};
    const auto yOf = [&](double score) {
        return std::clamp(chart()->mapToPosition(QPointF(m_points.front().asOf.value(), score), m_line).y(), plot.top(),
                          plot.bottom());
    };
    for (size_t i = 0; i < bands.size(); ++i) {
        const qreal top = yOf(edges[i]);
        const qreal bottom = yOf(edges[i + 1]);
        if (bottom - top < 9 * scale)
            continue;
        const qreal middle = (top + bottom) / 2;
        render::drawBandShape(painter, bands[i], {plot.right() + 14 * scale, middle}, 11 * scale, colors);
        drawLine(painter, QRectF(plot.right() + 24 * scale, middle - 9 * scale, 70 * scale, 18 * scale),
                 Qt::AlignLeft | Qt::AlignVCenter, render::shortNameOf(bands[i]),
                 render::font(TextStyle::Caption, font()), colors[ColorRole::TextMuted]);
    }
}

/// A ring on the line and a stem to the words, as far as there is room; rings without words still say theirs in the
/// table.
void TrendChart::drawLabels(QPainter &painter) const
{
    const auto &colors = schemeColors();
    const qreal scale = scaleOf(font());
    const QRectF plot = chart()->plotArea();
    const QFont caption = render::font(TextStyle::Caption, font());
    const QFontMetricsF metrics(caption);
    std::array<Lane, lanes> taken;
    const decltype(m_labels) newestFirst(m_labels.rbegin(), m_labels.rend());
    for (const auto &label : newestFirst) {
        const QPointF point = positionOn(label.day);
        const qreal width = metrics.horizontalAdvance(label.text);
        const bool isLeft = point.x() + width + 8 * scale > plot.right();
        const qreal left = isLeft ? point.x() - width - 4 * scale : point.x() + 4 * scale;
        for (size_t lane = 0; lane < lanes; ++lane) {
            const qreal baseline = plot.bottom() - (7 + 15 * static_cast<qreal>(lane)) * scale;
            if (baseline < point.y() + 16 * scale || !taken[lane].isFree(left, left + width))
                continue;
            taken[lane].take(left, left + width);
            QPen stem(colors[ColorRole::TextMuted], 1, Qt::CustomDashLine, Qt::FlatCap);
            stem.setDashPattern({2, 2});
            painter.setPen(stem);
            painter.drawLine(point, QPointF(point.x(), baseline));
            QColor ground = colors[ColorRole::SurfaceRaised];
            ground.setAlphaF(0.85F);
            drawHaloed(painter, {left, baseline}, label.text, caption, colors[ColorRole::Text], ground);
            break;
        }
        painter.setPen(QPen(colors[ColorRole::Text], 1.5 * scale));
        painter.setBrush(colors[ColorRole::SurfaceRaised]);
        if (label.isModel)
            painter.drawRect(QRectF(point.x() - 3 * scale, point.y() - 3 * scale, 6 * scale, 6 * scale));
        else
            painter.drawEllipse(point, 3.2 * scale, 3.2 * scale);
    }
}

void TrendChart::drawPoint(QPainter &painter, const score::Score &point, const QString &text) const
{
    const auto &colors = schemeColors();
    const qreal scale = scaleOf(font());
    const QPointF position = positionOf(point);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[ColorRole::Text]);
    painter.drawEllipse(position, 3.2 * scale, 3.2 * scale);
    QFont strong = render::font(TextStyle::Caption, font());
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const QRectF plot = chart()->plotArea();
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = std::clamp(position.x() - width / 2, plot.left() + 2, plot.right() - width - 2);
    const bool isHigh = position.y() - plot.top() < 24 * scale;
    const qreal baseline = isHigh ? position.y() + 20 * scale : position.y() - 9 * scale;
    drawHaloed(painter, {left, baseline}, text, strong, colors[ColorRole::Text], colors[ColorRole::SurfaceRaised]);
}

void TrendChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_points.empty())
        return;
    const PainterScope scope(*painter);
    const auto &colors = schemeColors();
    drawBands(*painter);
    drawLabels(*painter);
    const auto named = [this](const score::Score &point) {
        return QStringLiteral("%1: %2").arg(m_format.shortDay(point.asOf), m_format.count(point.shown));
    };
    const auto compared = std::find_if(m_points.begin(), m_points.end(),
                                       [this](const score::Score &point) { return m_compared == point.asOf; });
    if (m_reached < 0 && compared != m_points.end())
        drawPoint(*painter, *compared, named(*compared));
    render::drawBandShape(*painter, m_points.back().band, positionOf(m_points.back()), 14 * scaleOf(font()), colors);
    if (m_reached >= 0)
        drawPoint(*painter, m_points[static_cast<size_t>(m_reached)], named(m_points[static_cast<size_t>(m_reached)]));
    if (hasFocus())
        drawFocusRing(*painter, mapToScene(viewport()->rect()).boundingRect().adjusted(1, 1, -1, -1), 4, colors);
}

} // namespace touchbase::ui
