// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboarding/gateoverride.h"
#include "operations/scoring/portfolio.h"

#include <variant>

namespace touchbase {

/// Something that happened with a buyer, whatever its kind, as a list shows it.
struct TimelineEntry {
    std::variant<Stored<Touchpoint>, Stored<Issue>, Stored<Survey>, Stored<Review>, Stored<Task>, Stored<StageChange>,
                 Stored<GateOverride>>
        record;                ///< an override has the number of its buyer
    Day day;                   ///< of the workspace's zone; of what is planned, when it is due, or else today
    std::optional<Instant> at; ///< where the time is known
    QString text;              ///< what was written: summary, subject, comment, title, reason; plain text, may be blank
    QString people;            ///< who took part, as it was written
    QString folded;            ///< what a filter looks at: text and people, folded
};

enum class TimelineKind {
    Touchpoint,
    Issue,
    Survey,
    Review,
    Task,
    Stage,
    Gate ///< it was overridden
};
inline constexpr size_t timelineKindCount = 7;
[[nodiscard]] TimelineKind kindOf(const TimelineEntry &entry);

/// A follow-up that nobody has done yet.
[[nodiscard]] bool isPlanned(const TimelineEntry &entry);

/// The record behind an entry: its table and number.
[[nodiscard]] QString tableOf(const TimelineEntry &entry);
[[nodiscard]] qint64 rowOf(const TimelineEntry &entry);

/// A person and the last contact that we started.
struct PersonContact {
    Stored<Contact> contact;
    std::optional<Day> lastStarted; ///< outbound or told first, with this person
};

/// Who starts the contact, over the last 90 days.
struct ContactBalance {
    int days = 90;
    int all = 0;
    int startedByUs = 0; ///< outbound, or told them first; notes are nobody's
    std::array<int, Words<Channel>::table.size()> byChannel{};
};

struct BuyerTimeline {
    std::vector<TimelineEntry> planned; ///< open follow-ups, the soonest first; those without a day come last
    std::vector<TimelineEntry> entries; ///< the latest first
    std::vector<PersonContact> people;  ///< decision makers first
    ContactBalance balance;
};

/// All touchpoints, issues, answers, held reviews, finished tasks, stages and overrides of a buyer, up to today, and
/// what is planned. Runs on a reading thread.
[[nodiscard]] Result<BuyerTimeline> loadBuyerTimeline(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                      Day today);

/// How many rows the timeline of a buyer has, and how many people are there.
struct BuyerCounts {
    int timeline = 0;
    int people = 0;
};
[[nodiscard]] Result<BuyerCounts> loadBuyerCounts(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                  Day today);

/// The people of a buyer with the last contact that we started, by the names in touchpoints.
[[nodiscard]] Result<std::vector<PersonContact>> loadPeopleOf(const Reader &reader, const ScoreSetup &setup,
                                                              BuyerId buyer,
                                                              const std::vector<Stored<Touchpoint>> &touchpoints);

} // namespace touchbase
