// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QPainter>

namespace touchbase::render {

/// The shape of a band, so that a band is never told by colour alone: star, circle, triangle, crossed square, dashed
/// circle. Fills a square of about 10 of 12 units around `center`; `size` is the side of the 12-unit square.
void drawBandShape(QPainter &painter, score::Band band, QPointF center, qreal size, const Colors &colors);

} // namespace touchbase::render
