// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chartfile.h"

#include "render/charts/plot.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace touchbase::render {

namespace {

constexpr int pixelsOfOne = 2;
constexpr qreal margin = 20;
constexpr qreal headerHeight = 30;
constexpr qreal footerHeight = 26;

/// A name that is longer than its room ends in an ellipsis.
QString fitting(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, width);
}

void paint(QPainter &painter, const Picture &picture, const Format &numbers)
{
    const ChartStyle style(Colors::light(), numbers, 1);
    const QRectF all(QPointF(0, 0), QSizeF(picture.size));
    painter.fillRect(all, style.color(ColorRole::SurfaceRaised));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = all.adjusted(margin, margin, -margin, -margin);

    const QFont strong = style.font(TextStyle::CardTitle);
    const QFont muted = style.font(TextStyle::Secondary);
    drawLabel(painter, inner.topLeft(), Qt::AlignLeft | Qt::AlignTop, picture.title, strong,
              style.color(ColorRole::Text));
    const qreal left = widthOf(picture.title, strong) + 10;
    drawLabel(painter, inner.topLeft() + QPointF(left, 1), Qt::AlignLeft | Qt::AlignTop,
              fitting(picture.scope, muted, inner.width() - left), muted, style.color(ColorRole::TextMuted));
    picture.draw(painter, inner.adjusted(0, headerHeight, 0, -footerHeight), style);
    drawLabel(painter, inner.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom,
              fitting(picture.sentence, muted, inner.width()), muted, style.color(ColorRole::TextMuted));
}

QByteArray png(const Picture &picture, const Format &numbers)
{
    QImage image(picture.size * pixelsOfOne, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsOfOne);
    QPainter painter(&image);
    paint(painter, picture, numbers);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const Picture &picture, const Format &numbers)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.sentence);
    QPainter painter(&generator);
    paint(painter, picture, numbers);
    painter.end();
    // Where our font is not installed, one that looks like it.
    const QByteArray family = fontFamily().toUtf8();
    QByteArray document = buffer.data();
    document.replace("font-family=\"" + family + '"',
                     "font-family=\"" + family + ", Inter, Helvetica, Arial, sans-serif\"");
    return document;
}

} // namespace

QByteArray pictureFile(const Picture &picture, PictureFormat format, const Format &numbers)
{
    return format == PictureFormat::Png ? png(picture, numbers) : svg(picture, numbers);
}

} // namespace touchbase::render
