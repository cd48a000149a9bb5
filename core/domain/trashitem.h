// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace touchbase {

/// Something deleted, as the trash shows it.
struct TrashItem {
    qint64 id;
    Instant at;
    QString author;
    QString entity;
    QString title;
    std::optional<qint64> buyer;
    int rows; ///< that went with it
};

} // namespace touchbase
