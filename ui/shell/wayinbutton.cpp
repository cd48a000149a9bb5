// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wayinbutton.h"

#include "kit/keycap.h"
#include "render/icons.h"
#include "render/typography.h"

#include <QEvent>
#include <QPainter>

namespace touchbase::ui {

namespace {

using render::ColorRole;
using render::TextStyle;

constexpr int padding = 18;
constexpr int tile = 38;
constexpr int gap = 15;
constexpr int chevron = 16;
constexpr int lineGap = 2;

} // namespace

WayInButton::WayInButton(QAction *action, const QString &icon, const QString &title, const QString &sentence,
                         QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_title(title), m_sentence(sentence), m_key(keyCapText(action->shortcut()))
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

int WayInButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : qRound(keyCapSize(m_key, font()).width());
}

QRect WayInButton::textRect(int width) const
{
    const int left = padding + tile + gap;
    const int right = padding + chevron + gap + keyWidth() + gap;
    return {left, padding - 4, std::max(80, width - left - right), 0};
}

int WayInButton::heightForWidth(int width) const
{
    const QFontMetrics title(render::font(TextStyle::DetailTitle, font()));
    const QFontMetrics body(render::font(TextStyle::Body, font()));
    const QRect text = body.boundingRect(QRect(0, 0, textRect(width).width(), 10000), Qt::TextWordWrap, m_sentence);
    return std::max(tile + 2 * padding - 8, 2 * (padding - 4) + title.height() + lineGap + text.height());
}

QSize WayInButton::sizeHint() const
{
    return {540, heightForWidth(540)};
}

QSize WayInButton::minimumSizeHint() const
{
    return {320, heightForWidth(320)};
}

bool WayInButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void WayInButton::paintEvent(QPaintEvent *)
{
    const render::Colors &colors = render::Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(colors[hasFocus() ? ColorRole::Accent : ColorRole::Border], line));
    painter.setBrush(colors[underMouse() || isDown() ? ColorRole::SurfaceHover : ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);

    const QRectF tileRect(padding, (height() - tile) / 2.0, tile, tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[ColorRole::SurfaceSunken]);
    painter.drawRoundedRect(tileRect, 6, 6);
    render::drawIcon(painter, m_icon, QRectF(tileRect.center() - QPointF(9, 9), QSizeF(18, 18)),
                     colors[ColorRole::Accent]);

    QRect text = textRect(width());
    painter.setFont(render::font(TextStyle::DetailTitle, font()));
    painter.setPen(colors[ColorRole::Text]);
    text.setHeight(painter.fontMetrics().height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    text = QRect(text.left(), text.bottom() + 1 + lineGap, text.width(), height() - text.bottom());
    painter.setFont(render::font(TextStyle::Body, font()));
    painter.setPen(colors[ColorRole::TextMuted]);
    painter.drawText(text, Qt::TextWordWrap | Qt::AlignTop, m_sentence);

    const int right = width() - padding;
    render::drawIcon(painter, QStringLiteral("chevron-right"),
                     QRectF(right - chevron, (height() - chevron) / 2.0, chevron, chevron), colors[ColorRole::Text]);
    if (!m_key.isEmpty()) {
        const QSizeF key = keyCapSize(m_key, font());
        drawKeyCap(painter, QRectF(QPointF(right - chevron - gap - key.width(), (height() - key.height()) / 2), key),
                   m_key, colors, font());
    }
}

} // namespace touchbase::ui
