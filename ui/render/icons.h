// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QIcon>

namespace touchbase::render {

/// An icon of resources/icons by its file name. It is drawn from the SVG at the size and scale asked for, in the
/// colours of the application's palette at that moment: muted text, disabled text, or the given role.
[[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::TextMuted);

/// The same, painted at once in a given colour: for delegates.
void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace touchbase::render
