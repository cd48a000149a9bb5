// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"

#include "kit/plaintext.h"
#include "render/bandshape.h"
#include "render/typography.h"
#include "render/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QtMath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal ring = 2; ///< room around the chip for the focus ring
constexpr qreal height = 20;
constexpr qreal padding = 9;
constexpr qreal glyphSide = 10;
constexpr qreal crossSide = 6;
constexpr qreal gap = 5;

QFont fontOf(const ChipLook &look, const QFont &base)
{
    QFont font = render::font(TextStyle::Secondary, base);
    font.setWeight(look.isOn ? QFont::Medium : QFont::Normal);
    return font;
}

QColor groundOf(const ChipLook &look, const render::Colors &colors)
{
    if (look.band)
        return colors.soft(*look.band);
    if (look.isOn)
        return colors[ColorRole::SurfaceSelected];
    return colors[look.isHovered ? ColorRole::SurfaceHover : ColorRole::SurfaceSunken];
}

QColor inkOf(const ChipLook &look, const render::Colors &colors)
{
    if (!look.isEnabled)
        return colors[ColorRole::TextDisabled];
    return look.band ? colors.text(*look.band) : colors[ColorRole::Text];
}

QPen outlineOf(const ChipLook &look, const render::Colors &colors, qreal scale)
{
    if (look.isGuess) {
        QPen pen(colors[ColorRole::BorderStrong], scale, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
        return pen;
    }
    if (look.isOn)
        return {colors[ColorRole::Accent], scale};
    if (look.band)
        return {colors.soft(*look.band), scale};
    return {colors[look.isHovered ? ColorRole::BorderStrong : ColorRole::Border], scale};
}

void drawCross(QPainter &painter, QPointF center, const QColor &color, qreal scale)
{
    const qreal arm = crossSide * scale / 2;
    painter.setPen(QPen(color, 1.5 * scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
    painter.drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
}

} // namespace

QSizeF chipSize(const QString &text, const ChipLook &look, const QFont &font)
{
    const qreal scale = scaleOf(font);
    QFont widest = fontOf(look, font);
    widest.setWeight(QFont::Medium); // so that it keeps its size when it is switched on
    qreal width = QFontMetricsF(widest).horizontalAdvance(text) + 2 * (padding + ring) * scale;
    width += look.band ? (glyphSide + gap) * scale : 0;
    width += look.isRemovable ? (crossSide + gap + 1) * scale : 0;
    return {width, (height + 2 * ring) * scale};
}

void drawChip(QPainter &painter, const QRectF &rect, const QString &text, const ChipLook &look,
              const render::Colors &colors, const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const qreal inset = (ring + 0.5) * scale;
    const QRectF body = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(outlineOf(look, colors, scale));
    painter.setBrush(groundOf(look, colors));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRectF inner = body.adjusted((padding - 0.5) * scale, 0, -(padding - 0.5) * scale, 0);
    if (look.band) {
        render::drawBandShape(painter, *look.band, {inner.left() + glyphSide * scale / 2, inner.center().y()},
                              glyphSide * scale, colors);
        inner.adjust((glyphSide + gap) * scale, 0, 0, 0);
    }
    if (look.isRemovable) {
        drawCross(painter, {inner.right() - crossSide * scale / 2, inner.center().y()}, inkOf(look, colors), scale);
        inner.adjust(0, 0, -(crossSide + gap) * scale, 0);
    }
    drawLine(painter, inner, Qt::AlignCenter, text, fontOf(look, font), inkOf(look, colors));
    if (look.isFocused)
        drawFocusRing(painter, rect, rect.height() / 2, colors, scale);
}

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void Chip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    tell();
    updateGeometry();
}

void Chip::setGuess(bool isGuess)
{
    m_isGuess = isGuess;
    tell();
    update();
}

void Chip::setBand(std::optional<score::Band> band)
{
    m_band = band;
    updateGeometry();
    update();
}

void Chip::tell()
{
    setAccessibleName(text());
    const QString removal = m_isRemovable ? tr("Delete removes it") : QString();
    setAccessibleDescription(m_isGuess ? tr("A guess, not yet confirmed") : removal);
    setPlainToolTip(*this, accessibleDescription());
}

ChipLook Chip::look() const
{
    return {isChecked(), underMouse() && isEnabled(), hasFocus(), m_isRemovable, m_isGuess, isEnabled(), m_band};
}

QSize Chip::sizeHint() const
{
    const QSizeF size = chipSize(text(), look(), font());
    return {qCeil(size.width()), qCeil(size.height())};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, QRectF(rect()), text(), look(), render::Colors::of(palette()), font());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removalRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const qreal crossWidth = (ring + padding + crossSide + gap / 2) * scaleOf(font());
    const bool isOnCross = m_isRemovable && isDown() && rect().contains(event->pos())
                           && event->position().x() >= width() - crossWidth;
    if (isOnCross) {
        setDown(false);
        Q_EMIT removalRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace touchbase::ui
