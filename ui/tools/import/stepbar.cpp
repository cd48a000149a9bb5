// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/stepbar.h"

#include "render/icons.h"
#include "render/typography.h"

#include <QFontMetricsF>

namespace touchbase::ui {

namespace {

constexpr qreal circle = 20;
constexpr qreal gap = 8;
constexpr qreal arrow = 28;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : Figure(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    tell();
    updateGeometry();
    update();
}

void StepBar::tell()
{
    say(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current)));
}

QFont StepBar::fontOf(int step) const
{
    return render::font(step == m_current ? render::TextStyle::CardTitle : render::TextStyle::Body, font());
}

qreal StepBar::widthOf(int step) const
{
    return (circle + gap) * scaleOf(font()) + QFontMetricsF(fontOf(step)).horizontalAdvance(m_steps.at(step)) + 1;
}

QSize StepBar::sizeHint() const
{
    qreal width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? arrow * scaleOf(font()) : 0);
    return {qCeil(width), qCeil(circle * scaleOf(font()))};
}

void StepBar::draw(QPainter &painter, const QRectF &rect) const
{
    const qreal scale = scaleOf(font());
    qreal x = rect.left();
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const qreal size = 14 * scale;
            render::drawIcon(painter, QStringLiteral("chevron-right"),
                             QRectF(x + (arrow * scale - size) / 2, rect.center().y() - size / 2, size, size),
                             colors()[render::ColorRole::TextMuted]);
            x += arrow * scale;
        }
        drawStep(painter, QRectF(x, rect.top(), widthOf(step), rect.height()), step);
        x += widthOf(step);
    }
}

void StepBar::drawStep(QPainter &painter, const QRectF &rect, int step) const
{
    using Role = render::ColorRole;
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font());
    const qreal side = circle * scale;
    const QRectF round(rect.left(), rect.center().y() - side / 2, side, side);
    const bool isPresent = step == m_current;
    painter.setPen(isPresent ? Qt::NoPen : QPen(colors()[Role::BorderStrong], 1));
    painter.setBrush(isPresent ? QBrush(colors()[Role::Accent]) : Qt::NoBrush);
    painter.drawEllipse(round.adjusted(0.5, 0.5, -0.5, -0.5));
    if (step < m_current) {
        const qreal inset = side * 0.22;
        render::drawIcon(painter, QStringLiteral("check"), round.adjusted(inset, inset, -inset, -inset),
                         colors().text(score::Band::Exceptional));
    } else {
        painter.setPen(colors()[isPresent ? Role::TextOnAccent : Role::TextMuted]);
        painter.setFont(render::font(render::TextStyle::Caption, font()));
        painter.drawText(round, Qt::AlignCenter, QString::number(step + 1));
    }
    drawLine(painter, rect.adjusted(side + gap * scale, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step),
             fontOf(step), colors()[isPresent ? Role::Text : Role::TextMuted]);
}

} // namespace touchbase::ui
