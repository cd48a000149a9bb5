// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"
#include "render/format.h"
#include "render/typography.h"

namespace touchbase::render {

/// How a chart is drawn: its colours, how it says numbers, and how large a pixel of the design is on its device. All
/// lengths of a chart are multiples of that, so the same function draws for a screen, a picture and paper.
class ChartStyle
{
public:
    ChartStyle(const Colors &colors, const Format &format, qreal unit)
        : m_colors(colors), m_format(format), m_unit(unit)
    {
    }

    [[nodiscard]] QColor color(ColorRole role) const { return m_colors[role]; }
    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] const Format &format() const { return m_format; }
    /// So many pixels of the design, in units of the device.
    [[nodiscard]] qreal px(qreal pixels) const { return pixels * m_unit; }
    [[nodiscard]] QFont font(TextStyle style) const;
    /// The font of values that matter.
    [[nodiscard]] QFont strongCaption() const;

private:
    const Colors &m_colors;
    const Format &m_format;
    qreal m_unit;
};

} // namespace touchbase::render
