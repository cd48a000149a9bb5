// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchbase {

/// A name as people compare it: trimmed, inner space collapsed, case-folded by Unicode's full folding, in
/// normal form C. Two names are the same name exactly when their folded forms are equal; nothing else is.
/// The store keeps the folded form in a column of its own, because no engine's own folding covers Unicode.
[[nodiscard]] QString foldedName(const QString &name);

/// A name as it is shown: trimmed, inner space collapsed, letters as typed.
[[nodiscard]] QString tidyName(const QString &name);

} // namespace touchbase
