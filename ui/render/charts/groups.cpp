// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/scorecharts.h"

#include "render/bandshape.h"
#include "render/charts/plot.h"
#include "render/words.h"

namespace touchbase::render {

namespace {

constexpr qreal rowHeight = 20;
constexpr qreal nameWidth = 128;
constexpr qreal scoreWidth = 56;
constexpr qreal changeWidth = 40;
constexpr double wholeScale = 100;

/// A value of one group as a row: name, bar, band and number, change.
class GroupRow
{
public:
    GroupRow(QPainter &painter, const QRectF &rect, const ChartStyle &style)
        : m_painter(painter), m_rect(rect), m_style(style)
    {
    }

    void draw(score::Group group, std::optional<double> score, std::optional<double> earlier,
              const score::Floors &floors) const
    {
        const qreal middle = m_rect.center().y();
        const QFont caption = m_style.font(TextStyle::Caption);
        drawLabel(m_painter, {m_rect.left(), middle}, Qt::AlignLeft | Qt::AlignVCenter, nameOf(group), caption,
                  m_style.color(ColorRole::Text));
        bar(wholeScale, m_style.color(ColorRole::Gridline));
        const QPointF number(m_rect.right() - m_style.px(changeWidth + 4), middle);
        if (!score) {
            drawLabel(m_painter, number, Qt::AlignRight | Qt::AlignVCenter, Format::unknown(), caption,
                      m_style.color(ColorRole::TextMuted));
            return;
        }
        const int shown = score::roundedScore(*score);
        const score::Band band = score::bandOf(floors, shown);
        bar(*score, m_style.colors().graphic(band));
        drawBandShape(m_painter, band, {number.x() - m_style.px(30), middle}, m_style.px(11), m_style.colors());
        drawLabel(m_painter, number, Qt::AlignRight | Qt::AlignVCenter, m_style.format().count(shown),
                  m_style.strongCaption(), m_style.color(ColorRole::Text));
        if (earlier)
            change(*earlier, shown);
    }

private:
    [[nodiscard]] qreal x(double value) const
    {
        const qreal left = m_rect.left() + m_style.px(nameWidth);
        const qreal right = m_rect.right() - m_style.px(scoreWidth + changeWidth);
        return left + (right - left) * value / wholeScale;
    }
    void bar(double until, const QColor &color) const
    {
        const qreal half = m_style.px(3);
        m_painter.fillRect(
            QRectF(QPointF(x(0), m_rect.center().y() - half), QPointF(x(until), m_rect.center().y() + half)), color);
    }
    void change(double earlier, int shown) const
    {
        const qreal middle = m_rect.center().y();
        m_painter.setPen(QPen(m_style.color(ColorRole::Text), m_style.px(1.6)));
        m_painter.drawLine(QPointF(x(earlier), middle - m_style.px(6)), QPointF(x(earlier), middle + m_style.px(6)));
        drawLabel(m_painter, {m_rect.right(), middle}, Qt::AlignRight | Qt::AlignVCenter,
                  m_style.format().signedCount(shown - score::roundedScore(earlier)), m_style.font(TextStyle::Caption),
                  m_style.color(ColorRole::TextMuted));
    }

    QPainter &m_painter;
    QRectF m_rect;
    const ChartStyle &m_style;
};

} // namespace

qreal groupsHeight(const ChartStyle &style)
{
    return style.px(rowHeight) * static_cast<double>(score::allOf<score::Group>().size());
}

void drawGroups(QPainter &painter, const QRectF &rect, const score::Score &score, const score::Score *earlier,
                const score::Floors &floors, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF row(rect.left(), rect.top(), rect.width(), style.px(rowHeight));
    for (const score::Group group : score::allOf<score::Group>()) {
        GroupRow(painter, row, style)
            .draw(group, score.groups[group], earlier ? earlier->groups[group] : std::nullopt, floors);
        row.translate(0, row.height());
    }
}

} // namespace touchbase::render
