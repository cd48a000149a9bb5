// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/skeleton.h"

#include "kit/painting.h"

namespace touchbase::ui {

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const
{
    return QSize(194, 80) * scaleOf(font());
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font());
    const QColor color = render::Colors::of(palette())[render::ColorRole::Gridline];
    qreal top = 10 * scale;
    for (const qreal part : {0.77, 0.57, 0.88}) {
        drawBar(painter, {0, top, width() * part, 8 * scale}, 4 * scale, color);
        top += 20 * scale;
    }
}

} // namespace touchbase::ui
