// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchbase::ui {

/// What a record of a table is called: "Touchpoint". A table that is not known here is its own name.
[[nodiscard]] QString nameOfRecord(const QString &table);

} // namespace touchbase::ui
