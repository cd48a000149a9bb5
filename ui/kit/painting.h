// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QFont>
#include <QPainter>

namespace touchbase::ui {

// What every painter of the kit shares. A painter is a free function draw…(painter, rect, value, colors, font): it
// draws within the rect, at any scale, in the sizes that belong to the base font, and leaves the painter as it was.
// Widgets, table columns and printed pages use the same function.

/// How large things are against 100 %: the base font's pixels over 13.
[[nodiscard]] qreal scaleOf(const QFont &base);

/// Two pixels at 100 %, along the inside of the rect.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const render::Colors &colors, qreal scale = 1);

/// A rounded bar without an outline.
void drawBar(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// A vertical stroke across the rect's height at x.
void drawTick(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color, qreal width);

/// One line in a rect, elided at its end where it does not fit. Returns the width that was used.
qreal drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
               const QColor &color);

/// What a line takes where nothing of it is elided.
[[nodiscard]] QSizeF lineSize(const QString &text, const QFont &font);

/// Saves the painter and smooths; restores it at the end of the scope.
class PainterScope
{
public:
    explicit PainterScope(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter &m_painter;
};

} // namespace touchbase::ui
