// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/today/todayqueue.h"

#include <QJsonObject>
#include <QStringList>

namespace touchbase::cli {

/// What to do, in a few words: "Returns above 10 %: tell the buyer first".
[[nodiscard]] QString titleOf(const rules::Entry &entry);
/// Why it is in the queue: "11.0 % of 335 leads came back in the last 7 days (37), since 2026-03-09".
[[nodiscard]] QString whyOf(const rules::Entry &entry, const Zone &zone);

/// The queue for people: by time left, what an alert and a row say of the same thing once.
[[nodiscard]] QStringList linesOf(const TodayQueue &queue, const WorkingTime &workingTime);
/// The queue as formats.md has it.
[[nodiscard]] QJsonObject queueToJson(const TodayQueue &queue, const Zone &zone);

} // namespace touchbase::cli
