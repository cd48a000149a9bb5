// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/emotionglyph.h"

#include "render/words.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace touchbase::ui {

using render::ColorRole;

namespace {

// All in a square of 20 units.
constexpr qreal units = 20;

void drawHead(QPainter &painter, Emotion emotion)
{
    const QRectF square(0.8, 0.8, 18.4, 18.4);
    if (emotion == Emotion::Below)
        painter.drawRoundedRect(square, 6, 6);
    else if (emotion == Emotion::Poor)
        painter.drawRoundedRect(square, 3, 3);
    else
        painter.drawEllipse(QPointF(10, 10), 9.3, 9.3);
}

QPainterPath mouthOf(Emotion emotion)
{
    QPainterPath path;
    switch (emotion) {
    case Emotion::Exceptional:
        path.moveTo(5.6, 10);
        path.arcTo(QRectF(5.6, 5.6, 8.8, 8.8), 180, 180);
        path.closeSubpath();
        break;
    case Emotion::Meeting:
        path.moveTo(6.3, 11.6);
        path.cubicTo(8.1, 13.9, 11.9, 13.9, 13.7, 11.6);
        break;
    case Emotion::Below:
        path.moveTo(6.6, 13);
        path.lineTo(13.4, 13);
        break;
    case Emotion::Poor:
        path.moveTo(6.3, 14);
        path.cubicTo(8.1, 11.5, 11.9, 11.5, 13.7, 14);
        path.moveTo(5, 5.6);
        path.lineTo(8, 6.9);
        path.moveTo(15, 5.6);
        path.lineTo(12, 6.9);
        break;
    }
    return path;
}

void drawFace(QPainter &painter, Emotion emotion, const QColor &ink)
{
    const qreal eyes = emotion == Emotion::Poor ? 8.9 : 7.6;
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(7, eyes), 1.25, 1.25);
    painter.drawEllipse(QPointF(13, eyes), 1.25, 1.25);
    if (emotion != Emotion::Exceptional) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.65, Qt::SolidLine, Qt::RoundCap));
    }
    painter.drawPath(mouthOf(emotion));
}

void drawNotAsked(QPainter &painter, const QColor &color)
{
    QPen pen(color, 1.35, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 1.67});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(10, 10), 8.6, 8.6);
}

} // namespace

score::Band bandOf(Emotion emotion)
{
    return static_cast<score::Band>(emotion);
}

QSizeF emotionSize(const EmotionValue &, const QFont &font)
{
    return QSizeF(22, 22) * scaleOf(font);
}

void drawEmotion(QPainter &painter, const QRectF &rect, const EmotionValue &value, const render::Colors &colors,
                 const QFont &)
{
    const PainterScope scope(painter);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / units, side / units);
    if (!value.emotion) {
        drawNotAsked(painter, colors[ColorRole::BandNone]);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.graphic(bandOf(*value.emotion)));
    drawHead(painter, *value.emotion);
    drawFace(painter, *value.emotion, colors[ColorRole::SurfaceRaised]);
}

QString describe(const EmotionValue &value)
{
    return value.emotion ? render::nameOf(*value.emotion) : QCoreApplication::translate("EmotionGlyph", "not asked");
}

} // namespace touchbase::ui
