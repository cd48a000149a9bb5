// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QString>

namespace touchbase::ui {

/// The one style sheet of the application, over KitStyle, with the palette of the same colours. It is
/// resources/controls/application.qss with the tokens put in; it holds no sizes of text, so that all follows the base
/// font. What widgets may ask for by properties:
///   primary, destructive, small, link (buttons) · segment (see SegmentedControl) · invalid (see Field).
[[nodiscard]] QString styleSheet(const render::Colors &colors);

} // namespace touchbase::ui
