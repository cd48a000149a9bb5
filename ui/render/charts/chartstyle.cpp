// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chartstyle.h"

namespace touchbase::render {

QFont ChartStyle::font(TextStyle style) const
{
    QFont base = baseFont(100);
    base.setPixelSize(qMax(1, qRound(bodyPixels * m_unit)));
    base.setHintingPreference(QFont::PreferNoHinting);
    return render::font(style, base);
}

QFont ChartStyle::strongCaption() const
{
    QFont font = this->font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace touchbase::render
