// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/keycapbutton.h"

#include "kit/keycap.h"
#include "render/typography.h"

#include <QApplication>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QtMath>

namespace touchbase::ui {

namespace {

constexpr int gap = 2;
constexpr int side = 7;

/// The colours are those of the application: the sheet turns the palette of a primary button around.
void drawCapOnAccent(QPainter &painter, const QRectF &rect, const QString &key, const QFont &font)
{
    const PainterScope scope(painter);
    const QColor ink = render::Colors::of(QApplication::palette())[render::ColorRole::TextOnAccent];
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    drawLine(painter, rect, Qt::AlignCenter, key, render::font(render::TextStyle::Caption, font), ink);
}

} // namespace

void KeyCapButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyCapButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return m_key.isEmpty() ? plain : plain + QSize(qCeil(keyCapSize(m_key, font()).width()) + gap, 0);
}

QSize KeyCapButton::minimumSizeHint() const
{
    return QPushButton::sizeHint();
}

void KeyCapButton::paintEvent(QPaintEvent *event)
{
    const QSizeF cap = keyCapSize(m_key, font());
    const QSize plain = QPushButton::sizeHint();
    if (m_key.isEmpty() || width() < plain.width() + cap.width()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect capRect(QPoint(width() - side - qCeil(cap.width()), (height() - qRound(cap.height())) / 2),
                        cap.toSize());
    option.rect.setRight(capRect.left() - gap + side);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (property("primary").toBool())
        drawCapOnAccent(painter, capRect, m_key, font());
    else
        drawKeyCap(painter, capRect, m_key, render::Colors::of(palette()), font());
}

} // namespace touchbase::ui
