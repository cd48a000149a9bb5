// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/colors.h"

namespace touchbase::render {

namespace {

struct Pair {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

// In the order of the roles. The source of every value is the design's table of tokens.
constexpr std::array<Pair, colorRoleCount> pairs{{
    {ColorRole::Window, 0xFFEFEDE8, 0xFF18191C},
    {ColorRole::Chrome, 0xFFE9E6E0, 0xFF1D1E21},
    {ColorRole::Surface, 0xFFF7F6F3, 0xFF212327},
    {ColorRole::SurfaceRaised, 0xFFFFFFFF, 0xFF292B30},
    {ColorRole::SurfaceSunken, 0xFFF1EFEA, 0xFF1E2023},
    {ColorRole::SurfaceHover, 0xFFF4F2EE, 0xFF2F3237},
    {ColorRole::SurfaceSelected, 0xFFDFE7F3, 0xFF34435C},
    {ColorRole::SurfaceSelectedInactive, 0xFFE9E8E4, 0xFF36383D},
    {ColorRole::Border, 0xFFDFDBD3, 0xFF3B3E44},
    {ColorRole::BorderStrong, 0xFF878175, 0xFF83878E},
    {ColorRole::Gridline, 0xFFE8E5DE, 0xFF34373C},
    {ColorRole::Text, 0xFF1C2026, 0xFFECEAE5},
    {ColorRole::TextMuted, 0xFF575B60, 0xFFB0B2B4},
    {ColorRole::TextDisabled, 0xFF8C8D88, 0xFF75787C},
    {ColorRole::Link, 0xFF27508F, 0xFFA9C7F5},
    {ColorRole::Accent, 0xFF2C4A78, 0xFFA9C1EC},
    {ColorRole::AccentHover, 0xFF1F3860, 0xFFC3D4F3},
    {ColorRole::TextOnAccent, 0xFFFFFFFF, 0xFF14233C},
    {ColorRole::BandExceptional, 0xFF066A5D, 0xFF43D6BA},
    {ColorRole::BandMeeting, 0xFF3686BB, 0xFF86A6F0},
    {ColorRole::BandBelow, 0xFFAE7506, 0xFFF0BB45},
    {ColorRole::BandPoor, 0xFFA32A24, 0xFFF2707A},
    {ColorRole::BandNone, 0xFF7B7C78, 0xFF95989C},
    {ColorRole::BandExceptionalSoft, 0xFFD6EDE7, 0xFF1E443D},
    {ColorRole::BandMeetingSoft, 0xFFDAEAF5, 0xFF2A3A60},
    {ColorRole::BandBelowSoft, 0xFFF8E9C9, 0xFF4A3A17},
    {ColorRole::BandPoorSoft, 0xFFF7DDD9, 0xFF542B2F},
    {ColorRole::BandNoneSoft, 0xFFECEAE6, 0xFF3A3D41},
    {ColorRole::BandExceptionalText, 0xFF05584D, 0xFF7CE8D3},
    {ColorRole::BandMeetingText, 0xFF1B5681, 0xFFB4C8F8},
    {ColorRole::BandBelowText, 0xFF704A00, 0xFFF6CF78},
    {ColorRole::BandPoorText, 0xFF8B1F1A, 0xFFFAABB0},
    {ColorRole::BandNoneText, 0xFF575B60, 0xFFC0C2C4},
    {ColorRole::Series1, 0xFF2C4A78, 0xFFA9C1EC},
    {ColorRole::Series2, 0xFFBC6A82, 0xFFE67199},
    {ColorRole::Series3, 0xFF868E0C, 0xFFCDCF6D},
    {ColorRole::Series4, 0xFF4787DE, 0xFF4E80EA},
    {ColorRole::Series5, 0xFF775133, 0xFF978546},
    {ColorRole::Series6, 0xFF868889, 0xFF8D9094},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (static_cast<size_t>(pairs[i].role) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

std::array<QRgb, colorRoleCount> tableOf(QRgb Pair::*scheme)
{
    std::array<QRgb, colorRoleCount> table{};
    for (size_t i = 0; i < pairs.size(); ++i)
        table[i] = pairs[i].*scheme;
    return table;
}

ColorRole bandRole(ColorRole first, score::Band band)
{
    return static_cast<ColorRole>(static_cast<int>(first) + static_cast<int>(band));
}

} // namespace

const Colors &Colors::light()
{
    static const Colors colors(tableOf(&Pair::light), false);
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors(tableOf(&Pair::dark), true);
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    const bool isDark = qGray(palette.color(QPalette::WindowText).rgb()) > qGray(palette.color(QPalette::Window).rgb());
    return isDark ? dark() : light();
}

QColor Colors::graphic(score::Band band) const
{
    return (*this)[bandRole(ColorRole::BandExceptional, band)];
}

QColor Colors::soft(score::Band band) const
{
    return (*this)[bandRole(ColorRole::BandExceptionalSoft, band)];
}

QColor Colors::text(score::Band band) const
{
    return (*this)[bandRole(ColorRole::BandExceptionalText, band)];
}

QPalette Colors::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole color) { palette.setColor(role, (*this)[color]); };
    set(QPalette::Window, ColorRole::Surface);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::SurfaceRaised);
    set(QPalette::AlternateBase, ColorRole::SurfaceSunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::SurfaceRaised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::TextOnAccent);
    set(QPalette::Highlight, ColorRole::SurfaceSelected);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::ToolTipBase, ColorRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Link);
    set(QPalette::LinkVisited, ColorRole::Link);
    set(QPalette::Light, ColorRole::SurfaceRaised);
    set(QPalette::Midlight, ColorRole::SurfaceHover);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Dark, ColorRole::BorderStrong);
    set(QPalette::Shadow, ColorRole::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, (*this)[ColorRole::TextDisabled]);
    return palette;
}

} // namespace touchbase::render
