// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace touchbase::test {

/// Everything that a workspace holds, a line for each row, but for its history and revisions: what undo must restore.
[[nodiscard]] QStringList dump(Workspace &workspace);

/// The lines that only one of two dumps has, marked − and +: what a failing test shows. Empty where they are equal.
[[nodiscard]] QString difference(const QStringList &before, const QStringList &after);

} // namespace touchbase::test
