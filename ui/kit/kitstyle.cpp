// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kitstyle.h"

#include "kit/painting.h"
#include "render/icons.h"

#include <QApplication>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr qreal iconSide = 16;
constexpr qreal popupRadius = 7; // as the sheet says of QMenu

/// The colours are those of the application: the sheet turns the palette of a primary button around.
void drawInnerRing(QPainter &painter, const QWidget &button)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(render::Colors::of(QApplication::palette())[ColorRole::TextOnAccent], 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(2.75, 2.75, -2.75, -2.75), 3, 3);
}

/// A mask rather than a translucent background: it needs nothing of the window system.
void cutCorners(const QStyleOption &option, QStyleHintReturnMask &mask)
{
    QPainterPath shape;
    shape.addRoundedRect(option.rect, popupRadius, popupRadius);
    mask.region = QRegion(shape.toFillPolygon().toPolygon());
}

} // namespace

KitStyle::KitStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else if (widget && widget->property("primary").toBool())
        drawInnerRing(*painter, *widget);
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return qRound(iconSide * scaleOf(widget ? widget->font() : QApplication::font()));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KitStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); hint == SH_Menu_Mask && mask && option) {
        cutCorners(*option, *mask);
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon KitStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? render::icon(QStringLiteral("close"))
                                           : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace touchbase::ui
