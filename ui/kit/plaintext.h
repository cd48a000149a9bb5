// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace touchbase::ui {

// Text from people and files is never markup. Qt guesses: these do not let it.

/// A tool tip that shows the text as it is, wrapped.
void setPlainToolTip(QWidget &widget, const QString &text);
/// The same as a value for Qt::ToolTipRole.
[[nodiscard]] QString plainToolTip(const QString &text);
/// A text for a button, tab or menu: its ampersands are shown, they make no shortcut.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace touchbase::ui
