// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlError;

namespace touchbase::store {

/// What an engine's error means to a person: a full disk, a lock, a read-only or damaged file, else StoreFailed.
/// `name` is what the workspace is known by. The engine's words go into the detail.
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &name);
/// The same of a result code of SQLite's own interface.
[[nodiscard]] Error errorOf(int sqliteCode, const QString &message, const QString &name);

} // namespace touchbase::store
