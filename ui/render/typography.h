// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace touchbase::render {

/// What a text is for. Sizes at 100 %: 38, 20, 16, 13, 13, 13, 12, 11 pixels; all follow the base font.
enum class TextStyle {
    RingNumeral,
    PageTitle,
    DetailTitle,
    CardTitle, ///< 600
    Strong,    ///< 500: names
    Body,
    Secondary,
    Caption, ///< also axes
};

/// The size of body text at 100 %, in pixels.
inline constexpr int bodyPixels = 13;

/// Makes the shipped family known: once, before the first font is made.
void registerFonts();
/// The shipped family, whose digits are tabular.
[[nodiscard]] QString fontFamily();
/// The application's font at 90 … 140 %.
[[nodiscard]] QFont baseFont(int percent = 100);
/// The font of a style beside a base font.
[[nodiscard]] QFont font(TextStyle style, const QFont &base);

} // namespace touchbase::render
