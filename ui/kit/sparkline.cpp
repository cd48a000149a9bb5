// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/sparkline.h"

#include "render/bandshape.h"
#include "render/typography.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr qreal markerSide = 7.6;
constexpr qreal edge = 4.4; ///< room for half a marker
constexpr double leastSpan = 20;

QVector<double> presentOf(const SparklineValue &value)
{
    QVector<double> present;
    for (const auto &week : value.weeks) {
        if (week)
            present << *week;
    }
    return present;
}

/// Where weeks and scores are in the rect.
struct Frame {
    QRectF rect;
    double low;
    double high;
    qsizetype weeks;

    [[nodiscard]] qreal y(double score) const { return rect.bottom() - (score - low) / (high - low) * rect.height(); }
    [[nodiscard]] QPointF at(qsizetype week, double score) const
    {
        const qreal part = weeks > 1 ? static_cast<qreal>(week) / static_cast<qreal>(weeks - 1) : 1;
        return {rect.left() + part * rect.width(), y(score)};
    }
};

Frame frameOf(const QRectF &rect, const SparklineValue &value, const QVector<double> &present, qreal scale)
{
    double low = qMin(value.line, *std::min_element(present.begin(), present.end()));
    double high = qMax(value.line, *std::max_element(present.begin(), present.end()));
    const double missing = qMax(0.0, leastSpan - (high - low));
    low -= missing / 2;
    high += missing / 2;
    return {rect.adjusted(2 * scale, edge * scale, -(edge + 1) * scale, -edge * scale), low, high, value.weeks.size()};
}

void drawReference(QPainter &painter, const QRectF &rect, qreal y, const render::Colors &colors, qreal scale)
{
    QPen pen(colors[ColorRole::BandNone], scale, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 2.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

void drawRun(QPainter &painter, const QPolygonF &run)
{
    if (run.size() == 1)
        painter.drawPoint(run.first());
    else
        painter.drawPolyline(run);
}

/// Draws the course, run by run, and returns its last point.
QPointF drawCourse(QPainter &painter, const Frame &frame, const SparklineValue &value, const render::Colors &colors,
                   qreal scale)
{
    painter.setPen(QPen(colors[ColorRole::TextMuted], 1.4 * scale, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    QPointF last;
    for (qsizetype week = 0; week <= value.weeks.size(); ++week) {
        if (week < value.weeks.size() && value.weeks[week]) {
            run << frame.at(week, *value.weeks[week]);
        } else if (!run.isEmpty()) {
            drawRun(painter, run);
            last = run.last();
            run.clear();
        }
    }
    return last;
}

QString wordsForNothing(const QVector<double> &present)
{
    return present.isEmpty() ? QCoreApplication::translate("Sparkline", "no history")
                             : QCoreApplication::translate("Sparkline", "too little data");
}

} // namespace

QSizeF sparklineSize(const SparklineValue &, const QFont &font)
{
    return QSizeF(92, 20) * scaleOf(font);
}

void drawSparkline(QPainter &painter, const QRectF &rect, const SparklineValue &value, const render::Colors &colors,
                   const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QVector<double> present = presentOf(value);
    if (present.size() < 2) {
        drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, wordsForNothing(present),
                 render::font(render::TextStyle::Caption, font), colors[ColorRole::TextMuted]);
        return;
    }
    const Frame frame = frameOf(rect, value, present, scale);
    drawReference(painter, rect, frame.y(value.line), colors, scale);
    const QPointF last = drawCourse(painter, frame, value, colors, scale);
    render::drawBandShape(painter, value.end, last, markerSide * scale, colors);
}

QString describe(const SparklineValue &value)
{
    const QVector<double> present = presentOf(value);
    if (present.size() < 2)
        return wordsForNothing(present);
    const auto shown = [](double score) { return QString::number(score::roundedScore(score)); };
    const auto [low, high] = std::minmax_element(present.begin(), present.end());
    return QCoreApplication::translate("Sparkline", "%n weeks: from %1 to %2, lowest %3, highest %4", nullptr,
                                       static_cast<int>(value.weeks.size()))
        .arg(shown(present.first()), shown(present.last()), shown(*low), shown(*high));
}

} // namespace touchbase::ui
