// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/zone.h"
#include "domain/record.h"

#include <functional>
#include <optional>
#include <span>

namespace touchbase::demo {

/// What a sample workspace is made from. Two runs with the same values give the same records, byte for byte, on
/// every machine: all arithmetic is on integers and the random numbers are our own (random.h).
struct DemoOptions {
    int buyers = 24;                        ///< 0 … 20,000
    int days = 540;                         ///< how far the history reaches back from `asOf`, 1 … 3650
    std::optional<qint64> touchpoints = {}; ///< exactly so many, 0 … 100,000,000; `defaultTouchpoints` without one
    quint64 seed = 1;
    Day asOf;  ///< "today" of the sample
    Zone zone; ///< the workspace's
};

using Take = std::function<Result<>(RecordKind, Record &&)>;

/// Hands over a whole workspace, record by record: kinds in the order of RecordKind, within a kind buyer by buyer.
/// What happened ends with the day before `asOf`, so that a sample opened in the morning holds nothing from the
/// afternoon; only due days of tasks, reviews and checklist items, and the end of an agreed pause, lie later.
/// Deliveries, returns, touchpoints, issues and consumer days begin `days` before `asOf`; the few slow facts
/// (signed on, expectations, surveys, pauses) follow a buyer's life, which may be longer.
/// Records satisfy every rule of formats.md, section 1, the gate included.
///
/// Memory holds one plan a buyer (about 2 kB) and never grows with the number of records, because every kind is
/// made from random streams of its own per buyer, and a delivery is a pure function of buyer, source and day.
/// Stops at the first failure of `take` and gives it back; OutOfRange when an option is outside its range.
/// Any thread; nothing is shared between calls.
[[nodiscard]] Result<> generate(const DemoOptions &options, const Take &take);

/// One touchpoint with a buyer about every ten days.
[[nodiscard]] qint64 defaultTouchpoints(int buyers, int days);

/// Something that a reader of the sample is meant to find. The first buyers are those of the stories, in this
/// order and under these names whatever the seed; with 20 buyers or more, all stories are there.
struct StoryEntry {
    std::string_view story; ///< a short key, such as `bad-source-told-first`
    std::string_view buyer; ///< whom it happens to
    std::string_view what;  ///< one sentence about what can be seen
};
[[nodiscard]] std::span<const StoryEntry> stories();

/// The source that turns bad in the sample, and how many days before `asOf` it does in a history of 70 days or more.
inline constexpr std::string_view badSourceName = "Affiliate 203";
inline constexpr int badSourceDays = 35;

/// The three account managers to whom buyers belong.
[[nodiscard]] std::span<const std::string_view> accountManagers();

} // namespace touchbase::demo
