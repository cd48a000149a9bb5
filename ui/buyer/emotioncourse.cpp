// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/emotioncourse.h"

#include "kit/emotionglyph.h"
#include "render/bandshape.h"
#include "render/format.h"
#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr std::array emotions{Emotion::Exceptional, Emotion::Meeting, Emotion::Below, Emotion::Poor};
constexpr qreal rowHeight = 22;
constexpr qreal monthHeight = 18;
constexpr qreal faceSide = 14;
constexpr qreal markerSide = 8;
constexpr qreal facesWidth = 26;
constexpr int halfWindow = 14; ///< days to each side of the mean
constexpr int step = 7;

/// Where days and emotions are in the rect.
struct Frame {
    QRectF rect;
    Day from;
    Day to;
    qreal scale;

    [[nodiscard]] qreal x(Day day) const
    {
        const int days = std::max(1, to - from);
        return rect.left() + rect.width() * (day - from) / days;
    }
    /// 0 is the best emotion.
    [[nodiscard]] qreal y(double level) const { return rect.top() + (level + 0.5) * rowHeight * scale; }
};

std::optional<double> meanAround(const EmotionCourseValue &value, Day day)
{
    int count = 0;
    int sum = 0;
    for (const auto &one : value.felt) {
        if (std::abs(one.day - day) > halfWindow)
            continue;
        ++count;
        sum += static_cast<int>(one.emotion);
    }
    return count > 0 ? std::optional(static_cast<double>(sum) / count) : std::nullopt;
}

void drawRows(QPainter &painter, const QRectF &rect, const Frame &frame, const render::Colors &colors,
              const QFont &font)
{
    for (size_t i = 0; i < emotions.size(); ++i) {
        const qreal y = frame.y(static_cast<double>(i));
        painter.fillRect(QRectF(frame.rect.left(), y, frame.rect.width(), 1), colors[ColorRole::Gridline]);
        const qreal side = faceSide * frame.scale;
        drawEmotion(painter, QRectF(rect.left(), y - side / 2, side, side), {emotions[i]}, colors, font);
    }
}

/// Where no touchpoint is near, the line has a gap.
void drawMean(QPainter &painter, const Frame &frame, const EmotionCourseValue &value, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4 * frame.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    for (int back = (frame.to - frame.from) / step * step; back >= 0; back -= step) {
        const Day day = frame.to - back;
        if (const auto mean = meanAround(value, day)) {
            run << QPointF(frame.x(day), frame.y(*mean));
            continue;
        }
        painter.drawPolyline(run);
        run.clear();
    }
    painter.drawPolyline(run);
}

void drawMonths(QPainter &painter, const Frame &frame, const render::Colors &colors, const QFont &font)
{
    const render::Format format{QLocale(), Zone()};
    const qreal top = frame.y(static_cast<double>(emotions.size()) - 0.5);
    for (Day day = frame.from; day <= frame.to; day = day + 1) {
        const qreal width = 40 * frame.scale;
        if (day.ymd().dayOfMonth == 1 && frame.x(day) + width <= frame.rect.right())
            drawLine(painter, QRectF(frame.x(day), top, width, monthHeight * frame.scale),
                     Qt::AlignLeft | Qt::AlignVCenter, format.shortMonth(day), render::font(TextStyle::Caption, font),
                     colors[ColorRole::TextMuted]);
    }
}

} // namespace

QSizeF emotionCourseSize(const EmotionCourseValue &, const QFont &font)
{
    return QSizeF(200, rowHeight * static_cast<qreal>(emotions.size()) + monthHeight) * scaleOf(font);
}

void drawEmotionCourse(QPainter &painter, const QRectF &rect, const EmotionCourseValue &value,
                       const render::Colors &colors, const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const qreal half = markerSide * scale / 2;
    const Frame frame{rect.adjusted(facesWidth * scale, 0, -half, 0), value.from, value.to, scale};
    drawRows(painter, rect, frame, colors, font);
    drawMean(painter, frame, value, colors[ColorRole::Text]);
    for (const auto &one : value.felt)
        render::drawBandShape(painter, bandOf(one.emotion),
                              {frame.x(one.day), frame.y(static_cast<double>(one.emotion))}, markerSide * scale,
                              colors);
    drawMonths(painter, frame, colors, font);
}

QString describe(const EmotionCourseValue &value)
{
    QStringList parts;
    for (const Emotion emotion : emotions) {
        const auto count = std::count_if(value.felt.begin(), value.felt.end(),
                                         [emotion](const auto &one) { return one.emotion == emotion; });
        if (count > 0)
            parts << QCoreApplication::translate("EmotionCourse", "%1: %2")
                         .arg(render::nameOf(emotion), QLocale().toString(static_cast<qlonglong>(count)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace touchbase::ui
