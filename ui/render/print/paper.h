// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

namespace touchbase::render {

// A page is laid out in units of 1/300 inch, which is the resolution of our PDFs. Whoever paints it elsewhere scales
// the painter.
inline constexpr int unitsPerInch = 300;

enum class Paper {
    A4,
    Letter
};

[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerInch / 72;
}
[[nodiscard]] constexpr qreal millimetres(qreal value)
{
    return value * unitsPerInch / 25.4;
}

/// A whole page.
[[nodiscard]] QSizeF sizeOf(Paper paper);
/// Within the margins.
[[nodiscard]] QRectF printableOf(Paper paper);
/// What is usual in a country: Letter where inches are, else A4.
[[nodiscard]] Paper paperOf(const QLocale &locale);

/// The shipped font in so many points, for paper: without hinting.
[[nodiscard]] QFont printFont(qreal size, QFont::Weight weight = QFont::Normal);

} // namespace touchbase::render

template <>
struct touchbase::Words<touchbase::render::Paper> {
    static constexpr std::array<std::string_view, 2> table{"a4", "letter"};
};
