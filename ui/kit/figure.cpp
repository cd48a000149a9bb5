// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/figure.h"

#include "kit/plaintext.h"

#include <QAccessible>

namespace touchbase::ui {

Figure::Figure(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Figure::setSubject(const QString &subject)
{
    m_subject = subject;
    tell();
}

void Figure::say(const QString &text)
{
    m_said = text;
    tell();
}

void Figure::tell()
{
    const QString text = m_subject.isEmpty() ? m_said : tr("%1: %2").arg(m_subject, m_said);
    if (text == accessibleName())
        return;
    setAccessibleName(text);
    setPlainToolTip(*this, text);
    QAccessibleValueChangeEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), 4, colors(), scaleOf(font()));
}

void Figure::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Figure::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace touchbase::ui
