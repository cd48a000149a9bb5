// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace touchbase {

/// Something on a day of a calendar.
struct CalendarEntry {
    QString uid; ///< the same whenever it is written, so that importing a file twice does not double it
    Day on;
    QString title;
    QString details = {}; ///< blank: none
};

/// The entries as an iCalendar file (RFC 5545): an event for the whole day each, which does not block the time, because
/// that is what every calendar takes. Text is escaped and folded by libical; characters that no calendar file may hold
/// are left out.
[[nodiscard]] QByteArray toICalendar(const std::vector<CalendarEntry> &entries, Instant writtenAt);

} // namespace touchbase
