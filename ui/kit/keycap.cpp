// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/keycap.h"

#include "render/typography.h"

#include <QRegularExpression>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal height = 18;
constexpr qreal padding = 5;

} // namespace

QString keyCapText(const QKeySequence &keys)
{
    static const QRegularExpression joint(QStringLiteral("\\+(?=.)"));
    return keys.toString(QKeySequence::NativeText).replace(joint, QStringLiteral(" "));
}

QSizeF keyCapSize(const QString &text, const QFont &font)
{
    const qreal scale = scaleOf(font);
    const QFontMetricsF metrics(render::font(TextStyle::Caption, font));
    const qreal width = metrics.horizontalAdvance(text) + 2 * (padding + 1) * scale;
    return {qMax(width, height * scale), height * scale};
}

void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &text, const render::Colors &colors,
                const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const qreal half = scale / 2;
    drawBar(painter, rect, 4 * scale, colors[ColorRole::Border]);
    drawBar(painter, rect.adjusted(2 * half, 2 * half, -2 * half, -2 * scale), 3 * scale,
            colors[ColorRole::SurfaceRaised]);
    drawLine(painter, rect.adjusted(0, 0, 0, -scale), Qt::AlignCenter, text, render::font(TextStyle::Caption, font),
             colors[ColorRole::TextMuted]);
}

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent) : KeyCap(keyCapText(keys), parent) {}

KeyCap::KeyCap(const QString &text, QWidget *parent) : Figure(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say(m_text);
    setToolTip({});
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    say(m_text);
    setToolTip({});
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    const QSizeF size = keyCapSize(m_text, font());
    return {qCeil(size.width()), qCeil(size.height())};
}

void KeyCap::draw(QPainter &painter, const QRectF &rect) const
{
    drawKeyCap(painter, rect, m_text, colors(), font());
}

} // namespace touchbase::ui
