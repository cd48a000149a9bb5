// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scorebadge.h"

#include "render/bandshape.h"
#include "render/format.h"
#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

constexpr float staleOpacity = 0.55F;
constexpr qreal glyphSide = 11;
constexpr qreal leftPadding = 5;
constexpr qreal rightPadding = 6;
constexpr qreal gap = 4;

QString numberOf(const BadgeValue &value)
{
    return value.shown ? QString::number(*value.shown) : render::Format::unknown();
}

void drawOutline(QPainter &painter, const QRectF &rect, const QPen &look, qreal scale)
{
    painter.setBrush(Qt::NoBrush);
    const qreal width = qMax(1.0, scale); // thinner pens are drawn as wide, and reach beyond
    QPen pen(look);
    pen.setWidthF(width);
    painter.setPen(pen);
    const qreal inset = width / 2 + 0.05;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3.5 * scale, 3.5 * scale);
}

/// Only the ground of what is stale fades, and a dashed line goes around: its number is as legible as any.
void drawGround(QPainter &painter, const QRectF &rect, const BadgeValue &value, const render::Colors &colors,
                qreal scale)
{
    if (value.band == Band::Insufficient) {
        drawOutline(painter, rect, QPen(colors[ColorRole::BandNone]), scale);
        return;
    }
    QColor ground = colors.soft(value.band);
    ground.setAlphaF(value.stale ? staleOpacity : 1.0F);
    drawBar(painter, rect, 4 * scale, ground);
    if (value.stale)
        drawOutline(painter, rect, QPen(colors.graphic(value.band), 1, Qt::DashLine), scale);
}

} // namespace

QSizeF scoreBadgeSize(const BadgeValue &value, const QFont &font)
{
    const qreal scale = scaleOf(font);
    const qreal number = lineSize(numberOf(value), render::font(TextStyle::CardTitle, font)).width();
    const qreal needed = (leftPadding + glyphSide + gap + rightPadding) * scale + number;
    return {qMax(42 * scale, needed), 20 * scale};
}

void drawScoreBadge(QPainter &painter, const QRectF &rect, const BadgeValue &value, const render::Colors &colors,
                    const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    drawGround(painter, rect, value, colors, scale);
    const QPointF center(rect.left() + (leftPadding + glyphSide / 2) * scale, rect.center().y());
    render::drawBandShape(painter, value.band, center, glyphSide * scale, colors);
    const QRectF numberRect = rect.adjusted((leftPadding + glyphSide) * scale, 0, -rightPadding * scale, 0);
    drawLine(painter, numberRect, Qt::AlignRight | Qt::AlignVCenter, numberOf(value),
             render::font(TextStyle::CardTitle, font), colors.text(value.band));
}

QString describe(const BadgeValue &value)
{
    const QString number =
        value.shown ? QCoreApplication::translate("ScoreBadge", "Score %1, %2")
                          .arg(QString::number(*value.shown), render::nameOf(value.band))
                    : QCoreApplication::translate("ScoreBadge", "No score: %1").arg(render::nameOf(value.band));
    return value.stale ? QCoreApplication::translate("ScoreBadge", "%1, stale").arg(number) : number;
}

ScoreBadge::ScoreBadge(QWidget *parent) : ScoreBadge(BadgeValue(), parent) {}

ScoreBadge::ScoreBadge(const BadgeValue &value, QWidget *parent) : ValueFigure(value, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSizeF bandGlyphSize(const Band &, const QFont &font)
{
    return QSizeF(12, 12) * scaleOf(font);
}

void drawBandGlyph(QPainter &painter, const QRectF &rect, const Band &band, const render::Colors &colors, const QFont &)
{
    render::drawBandShape(painter, band, rect.center(), qMin(rect.width(), rect.height()), colors);
}

QString describe(Band band)
{
    return render::nameOf(band);
}

BandGlyph::BandGlyph(Band band, QWidget *parent) : Figure(parent), m_band(band)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say(describe(m_band));
}

void BandGlyph::setBand(Band band)
{
    m_band = band;
    say(describe(m_band));
    update();
}

QSize BandGlyph::sizeHint() const
{
    const int side = qCeil(bandGlyphSize(m_band, font()).width());
    return {side, side};
}

void BandGlyph::draw(QPainter &painter, const QRectF &rect) const
{
    drawBandGlyph(painter, rect, m_band, colors(), font());
}

} // namespace touchbase::ui
