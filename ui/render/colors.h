// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace touchbase::render {

/// What a colour means. Whoever paints asks for a role, never for a value; both schemes have all of them.
enum class ColorRole {
    Window,
    Chrome, ///< menu, toolbar, navigation, status bar
    Surface,
    SurfaceRaised, ///< cards, tables, fields
    SurfaceSunken, ///< headers, wells
    SurfaceHover,
    SurfaceSelected,
    SurfaceSelectedInactive,
    Border,
    BorderStrong, ///< fields, buttons: 3:1 against what is around
    Gridline,
    Text,
    TextMuted,
    TextDisabled,
    Link,
    Accent,
    AccentHover,
    TextOnAccent,
    BandExceptional,
    BandMeeting,
    BandBelow,
    BandPoor,
    BandNone,
    BandExceptionalSoft,
    BandMeetingSoft,
    BandBelowSoft,
    BandPoorSoft,
    BandNoneSoft,
    BandExceptionalText,
    BandMeetingText,
    BandBelowText,
    BandPoorText,
    BandNoneText,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6, ///< "other", always last and labelled
};
inline constexpr size_t colorRoleCount = static_cast<size_t>(ColorRole::Series6) + 1;

/// The colours of one scheme, light or dark: a constant table. Contrasts of text tokens are 4.5:1 or more on every
/// surface, of band graphics 3:1 or more (tests/ui/render/tst_colors.cpp computes them by WCAG 2).
class Colors
{
public:
    [[nodiscard]] static const Colors &light();
    [[nodiscard]] static const Colors &dark();
    /// The scheme that a palette belongs to: dark where its text is lighter than its window.
    [[nodiscard]] static const Colors &of(const QPalette &palette);

    [[nodiscard]] QColor operator[](ColorRole role) const
    {
        return QColor::fromRgb(m_table[static_cast<size_t>(role)]);
    }
    [[nodiscard]] bool isDark() const { return m_dark; }

    // The three colours of a band: of its shape, behind its number, and of its number.
    [[nodiscard]] QColor graphic(score::Band band) const;
    [[nodiscard]] QColor soft(score::Band band) const;
    [[nodiscard]] QColor text(score::Band band) const;

    /// The palette that makes Qt's own widgets look like this scheme.
    [[nodiscard]] QPalette palette() const;

private:
    using Table = std::array<QRgb, colorRoleCount>;
    Colors(const Table &table, bool dark) : m_table(table), m_dark(dark) {}

    Table m_table;
    bool m_dark;
};

} // namespace touchbase::render
