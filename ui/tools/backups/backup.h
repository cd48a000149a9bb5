// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <functional>

class QWidget;

namespace touchbase::ui {

/// Asks for a file and writes a consistent copy of the workspace to it, on a reading thread, while work goes on. An
/// existing file is asked about and replaced only when the copy is complete. Begin and end are announced; `done`,
/// where it is given, hears the error or the file instead.
void backUpToFile(Desk &desk, QWidget *parent, std::function<void(const Result<QString> &)> done = {});

/// Whether the workspace lies in a file: one on a server is backed up with the server's own tools.
[[nodiscard]] bool isInFile(Desk &desk);

/// Whether a path leads to the open workspace itself, which nothing may be written over.
[[nodiscard]] bool isWorkspaceItself(Desk &desk, const QString &path);

} // namespace touchbase::ui
