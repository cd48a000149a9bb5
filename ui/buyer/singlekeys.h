// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"

namespace touchbase::ui {

/// L logs a touchpoint and F adds a follow-up for the buyer in front, while this list or table has the focus and the
/// person wants single letters to act.
void addSingleKeys(QWidget &list, const Page &page);

} // namespace touchbase::ui
