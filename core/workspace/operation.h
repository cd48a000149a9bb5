// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace touchbase {

class Writer;

/// One thing that a person can do, as one transaction and one step of undo. Made by the functions of
/// core/operations; run by Workspace::perform on the writer's thread, so it captures values only.
struct Operation {
    QString name; ///< such as log-touchpoint; core/operations/titles.h has its words
    /// Does it. An error rolls everything back.
    std::function<Result<>(Writer &)> run;
    /// Whether it can be undone. Only erasing, emptying the trash and restoring cannot.
    bool undoable = true;
    /// No step of undo at all: a note of something that happened elsewhere, such as an export.
    bool silent = false;
    /// Work before the transaction that touches nothing durable, such as reading the files of an import.
    std::function<Result<>(Writer &)> prepare = {};
};

} // namespace touchbase
