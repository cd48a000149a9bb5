// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace touchbase::test {

/// The widgets of one window that are on the screen; other windows that belong to it are not of it.
template <class W = QWidget>
[[nodiscard]] QList<W *> shownIn(const QWidget &root)
{
    QList<W *> shown = root.findChildren<W *>();
    shown.removeIf([&root](const W *widget) { return !widget->isVisible() || widget->window() != root.window(); });
    return shown;
}

/// "QPushButton savePushButton in RecordForm task: Save".
[[nodiscard]] QString placeOf(const QWidget &widget);

/// What Tab stops at. What hands its focus on is a part of what it hands it to.
[[nodiscard]] bool isTabStop(const QWidget &widget);

} // namespace touchbase::test
