// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chartstyle.h"

#include <QPainter>

#include <vector>

namespace touchbase::render {

/// Ticks on round numbers that span `low` to `high`, at most so many; the first is at most `low`, the last at least
/// `high`.
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int most);

/// A text with its anchor beside, above or below a point.
void drawLabel(QPainter &painter, QPointF anchor, Qt::Alignment side, const QString &text, const QFont &font,
               const QColor &color);
[[nodiscard]] qreal widthOf(const QString &text, const QFont &font);

/// The inner rectangle of a chart with its two scales. It draws what all charts have: grid, axis labels, and labels
/// at the right end.
class Plot
{
public:
    /// `places` stand side by side along x, each in the middle of its share.
    Plot(QPainter &painter, const ChartStyle &style, const QRectF &area, double low, double high, size_t places);

    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] qreal y(double value) const;
    [[nodiscard]] qreal x(size_t place) const;
    /// The edge between the place before and this one.
    [[nodiscard]] qreal edge(size_t place) const;
    [[nodiscard]] QPointF at(size_t place, double value) const { return {x(place), y(value)}; }

    /// A horizontal line with its label at the left.
    void gridLine(double value, const QString &label) const;
    void zone(double from, double until, const QColor &color) const;
    /// A dashed horizontal line.
    void dashedLine(double value, const QColor &color) const;
    /// Labels below the places, as many as have room.
    void placeLabels(const std::vector<QString> &labels) const;

    /// Right of the area, at a value; they are moved apart so that none covers another, and drawn by `drawEndLabels`.
    void endLabel(double value, const QString &text, const QFont &font, const QColor &color);
    void drawEndLabels();

private:
    struct EndLabel {
        qreal y;
        QString text;
        QFont font;
        QColor color;
    };

    QPainter &m_painter;
    const ChartStyle &m_style;
    QRectF m_area;
    double m_low;
    double m_high;
    size_t m_places;
    std::vector<EndLabel> m_endLabels;
};

} // namespace touchbase::render
