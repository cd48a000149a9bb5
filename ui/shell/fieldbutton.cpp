// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fieldbutton.h"

#include "kit/keycap.h"
#include "render/icons.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace touchbase::ui {

namespace {

using render::ColorRole;

constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr int heightBeyondText = 12;

} // namespace

FieldButton::FieldButton(QAction *action, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_icon(icon), m_key(keyCapText(action->shortcut()))
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setText(text);
    setAccessibleName(text);
    setToolTip(action->toolTip());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(action->isEnabled());
    connect(action, &QAction::changed, this, [this] { setEnabled(m_action->isEnabled()); });
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize FieldButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + qRound(keyCapSize(m_key, font()).width()) + iconSide + 2 * padding
                + 3 * gap,
            fontMetrics().height() + heightBeyondText};
}

QSize FieldButton::minimumSizeHint() const
{
    return {iconSide + 2 * padding + 120, sizeHint().height()};
}

void FieldButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void FieldButton::paintEvent(QPaintEvent *)
{
    const render::Colors &colors = render::Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(colors[hasFocus() ? ColorRole::Accent : ColorRole::BorderStrong], line));
    painter.setBrush(colors[underMouse() && isEnabled() ? ColorRole::SurfaceHover : ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 5, 5);
    const QColor ink = colors[isEnabled() ? ColorRole::TextMuted : ColorRole::TextDisabled];
    render::drawIcon(painter, m_icon, QRectF(padding, (height() - iconSide) / 2.0, iconSide, iconSide), ink);
    const QSizeF key = keyCapSize(m_key, font());
    const QRectF keyRect(QPointF(width() - padding - key.width(), (height() - key.height()) / 2), key);
    drawKeyCap(painter, keyRect, m_key, colors, font());
    const int left = padding + iconSide + gap;
    const int room = qFloor(keyRect.left()) - gap - left;
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace touchbase::ui
