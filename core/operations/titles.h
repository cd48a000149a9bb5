// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace touchbase {

/// What an operation is called in menus (“Undo Log touchpoint”), history and messages: the translated words of its key.
/// A key that is not known here, as from a newer program on the same workspace, is its own title.
[[nodiscard]] QString operationTitle(const QString &key);

/// All keys that exist, ascending.
[[nodiscard]] QStringList operationKeys();

} // namespace touchbase
