// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace touchbase::ui {
class MainWindow;
} // namespace touchbase::ui

namespace touchbase::bench {

/// Writes a line at once.
void tell(const QByteArray &line);

/// The yardstick: a main window with an empty chart and nothing else. Tells when it is painted.
[[nodiscard]] int runBareWindow();

/// Calls back once, after the list of buyers was painted with its rows.
void whenListIsPainted(ui::MainWindow &window, const std::function<void()> &then);

/// Opens one buyer's overview after another, and tells of each for how long the window did not answer at most.
void openBuyers(ui::MainWindow &window);

/// Scrolls through the list of buyers, and tells how long each frame took.
void scrollBuyers(ui::MainWindow &window);

/// Opens Today for the first time, and tells for how long the window did not answer at most until the queue is there.
void openToday(ui::MainWindow &window);

/// Scrolls through the queue of Today, and tells how long each frame took.
void scrollToday(ui::MainWindow &window);

} // namespace touchbase::bench
