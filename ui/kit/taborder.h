// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace touchbase::ui {

/// Tab comes to a widget right after another of the same window, and whatever is in that: for what is made later than
/// what it stands before. Unlike with QWidget::setTabOrder the other one need not take the focus itself.
void setTabAfter(QWidget &other, QWidget &widget);

} // namespace touchbase::ui
