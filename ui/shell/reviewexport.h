// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace touchbase::ui {

/// Asks where to, and writes a quarterly review there as a PDF, off the window's thread. What came of it is announced.
void exportReview(Desk &desk, QWidget *parent, const ReviewExport &wanted);

} // namespace touchbase::ui
