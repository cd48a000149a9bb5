// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "render/format.h"
#include "session.h"

namespace touchbase::cli {

/// Whether a command draws, and so needs fonts: the others run without them, and start sooner.
[[nodiscard]] bool isDrawing(const char *command);

/// How numbers and days are written: in the language asked for, blank for that of the system; English where the
/// system's has no translation. NotAvailableYet for one that was asked for and has none.
[[nodiscard]] Result<render::Format> formatFor(const std::string &language, const ScoreSetup &setup);

/// Puts bytes into a file of their owner's own, in the place of an older one; `-` is standard output.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace touchbase::cli
