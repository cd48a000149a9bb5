// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/cadencebar.h"

#include "render/format.h"
#include "render/typography.h"

#include <QCoreApplication>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

constexpr qreal barWidth = 46;
constexpr qreal barThickness = 3;
constexpr qreal tickHalf = 4;
constexpr qreal gap = 8;

QString textOf(const CadenceValue &value)
{
    return value.days ? render::Format(QLocale(), Zone()).days(*value.days) : render::Format::unknown();
}

QFont fontOf(Band band, const QFont &base)
{
    QFont font = render::font(TextStyle::Secondary, base);
    font.setWeight(band == Band::Meeting ? QFont::Normal : QFont::Medium);
    return font;
}

QColor textColor(Band band, const render::Colors &colors)
{
    return band == Band::Meeting || band == Band::Insufficient ? colors[ColorRole::Text] : colors.text(band);
}

void drawDays(QPainter &painter, const QRectF &rect, const CadenceValue &value, const render::Colors &colors,
              qreal scale)
{
    const Band band = bandOf(value);
    const QRectF bar(rect.left(), rect.center().y() - barThickness * scale / 2, rect.width(), barThickness * scale);
    const qreal part = qMin(1.0, static_cast<qreal>(*value.days) / (2.0 * value.agreed));
    const QColor fill = band == Band::Meeting ? colors[ColorRole::TextMuted] : colors.graphic(band);
    drawBar(painter, bar, 1.5 * scale, colors[ColorRole::Gridline]);
    drawBar(painter, QRectF(bar.topLeft(), QSizeF(qMax(part * bar.width(), 3 * scale), bar.height())), 1.5 * scale,
            fill);
}

} // namespace

Band bandOf(const CadenceValue &value)
{
    if (!value.days || value.agreed <= 0)
        return Band::Insufficient;
    if (*value.days <= value.agreed)
        return Band::Meeting;
    return *value.days * 2 <= value.agreed * 3 ? Band::Below : Band::Poor;
}

QSizeF cadenceSize(const CadenceValue &, const QFont &font)
{
    const qreal scale = scaleOf(font);
    const QSizeF text = lineSize(textOf({100, 14}), fontOf(Band::Poor, font));
    return {text.width() + (gap + barWidth) * scale, qMax(text.height(), 8 * scale)};
}

void drawCadence(QPainter &painter, const QRectF &rect, const CadenceValue &value, const render::Colors &colors,
                 const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const Band band = bandOf(value);
    const QRectF bar = rect.adjusted(rect.width() - barWidth * scale, 0, 0, 0);
    drawLine(painter, rect.adjusted(0, 0, -(gap + barWidth) * scale, 0), Qt::AlignRight | Qt::AlignVCenter,
             textOf(value), fontOf(band, font), textColor(band, colors));
    if (band == Band::Insufficient)
        return;
    drawDays(painter, bar, value, colors, scale);
    drawTick(painter, bar.center().x(), bar.center().y() - tickHalf * scale, bar.center().y() + tickHalf * scale,
             colors[ColorRole::TextMuted], scale);
}

QString describe(const CadenceValue &value)
{
    if (!value.days)
        return QCoreApplication::translate("CadenceBar", "No contact yet");
    QString text = QCoreApplication::translate("CadenceBar", "%1 of %n agreed days since the last contact", nullptr,
                                               value.agreed)
                       .arg(*value.days);
    switch (bandOf(value)) {
    case Band::Below:
        return QCoreApplication::translate("CadenceBar", "%1, over").arg(text);
    case Band::Poor:
        return QCoreApplication::translate("CadenceBar", "%1, far over").arg(text);
    default:
        return text;
    }
}

} // namespace touchbase::ui
