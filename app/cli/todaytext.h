// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/today/todayqueue.h"

#include <QJsonObject>
#include <QStringList>

namespace touchbase::cli {

/// The queue for people: by time left, what an alert and a row say of the same thing once.
[[nodiscard]] QStringList linesOf(const TodayQueue &queue, const WorkingTime &workingTime);
/// The queue as formats.md has it.
[[nodiscard]] QJsonObject queueToJson(const TodayQueue &queue, const Zone &zone);

} // namespace touchbase::cli
