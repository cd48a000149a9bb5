// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/paper.h"

#include "render/typography.h"

namespace touchbase::render {

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(2480, 3508) : QSizeF(2550, 3300);
}

QRectF printableOf(Paper paper)
{
    const qreal side = millimetres(17);
    const qreal end = paper == Paper::A4 ? millimetres(16) : 0.67 * unitsPerInch;
    return QRectF({0, 0}, sizeOf(paper)).adjusted(side, end, -side, -end);
}

Paper paperOf(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem && locale.language() != QLocale::C ? Paper::Letter
                                                                                                      : Paper::A4;
}

QFont printFont(qreal size, QFont::Weight weight)
{
    QFont font(fontFamily());
    font.setPixelSize(qRound(points(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace touchbase::render
