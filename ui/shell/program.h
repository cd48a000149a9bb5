// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QApplication;

namespace touchbase::ui {

class MainWindow;

/// Names the program, for its settings and for the desktop; before the application is made.
void nameProgram();

/// The program: opens the workspace that the command line names, or the one that was open last, and runs until its
/// window is closed. Where the same workspace is open in another window, that one comes to the front instead.
/// `started` is called with the window before anything is handled. Answers the status to exit with.
[[nodiscard]] int runProgram(QApplication &application, const std::function<void(MainWindow &)> &started = {});

} // namespace touchbase::ui
