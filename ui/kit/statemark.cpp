// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/statemark.h"

#include "render/icons.h"
#include "render/typography.h"

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal iconSide = 13;
constexpr qreal gap = 5;

qreal textLeft(const StateValue &value, const QFont &font)
{
    return value.icon.isEmpty() ? 0 : (iconSide + gap) * scaleOf(font);
}

} // namespace

QSizeF stateSize(const StateValue &value, const QFont &font)
{
    const QFontMetricsF metrics(render::font(TextStyle::Strong, font));
    return {textLeft(value, font) + metrics.horizontalAdvance(value.text) + 1, metrics.height()};
}

void drawState(QPainter &painter, const QRectF &rect, const StateValue &value, const render::Colors &colors,
               const QFont &font)
{
    const PainterScope scope(painter);
    const qreal side = iconSide * scaleOf(font);
    if (!value.icon.isEmpty())
        render::drawIcon(painter, value.icon, {rect.left(), rect.center().y() - side / 2, side, side},
                         colors[value.iconRole]);
    drawLine(painter, rect.adjusted(textLeft(value, font), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, value.text,
             render::font(TextStyle::Strong, font), colors[ColorRole::Text]);
}

QString describe(const StateValue &value)
{
    return value.text;
}

} // namespace touchbase::ui
