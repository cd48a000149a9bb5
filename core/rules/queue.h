// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/alerts.h"

namespace touchbase::rules {

// Today: one queue of everything that waits for somebody, ordered by time left, and within the same time left by harm:
// severity first, then what the buyer is worth.

enum class EntryKind {
    Task,
    Item, ///< of a checklist
    Review,
    Alert,
    Issue,
    Survey
};

/// The groups of the queue, in their order.
enum class TimeLeft {
    Overdue,
    WithinHours, ///< a clock runs out today, or within a day's work
    Today,       ///< due today, or asks to be looked at without a day
    ComingUp,    ///< due in the next two weeks; tasks without a day come last
};

/// A row of the queue. `title` is what a person wrote (task, item, issue); where it is blank the caller says what to do
/// by kind, rule and `why`. Beside alerts (alerts.h), `why` holds:
///   task: at (the touchpoint it was agreed in); item: name (the checklist); review: review, since (the due day)
///   issue: value and limit (working hours waited and promised), at; survey: value, survey, at, name (who answered)
struct Entry {
    EntryKind kind;
    std::optional<AlertRule> rule = {};
    std::optional<BuyerId> buyer = {};
    QString buyerName = {};
    QString owner = {};
    QString title = {};
    Why why = {};
    std::optional<Day> dueOn = {};
    std::optional<Instant> dueAt = {}; ///< where a clock runs
    int severity = 1;                  ///< 1–3, 3 is worst
    TimeLeft timeLeft = TimeLeft::Today;
    std::optional<double> value = {};     ///< of the buyer; only compared, 0–1
    qint64 number = 0;                    ///< of the row of task, item, issue, survey or stored review; else 0
    std::optional<Day> episodeFrom = {};  ///< of an alert
    std::optional<Day> snoozedUntil = {}; ///< where it is snoozed
    std::optional<Subject> about = {};    ///< the same in an alert and in the row that it speaks of
    bool isCovered = false;               ///< an alert in the queue speaks of the same: shown once, that is enough

    [[nodiscard]] bool isSnoozed() const { return snoozedUntil.has_value(); }
};

/// Days ahead that the queue shows.
inline constexpr int comingDays = 14;

/// What one buyer brings into the queue: alerts, reviews, items, issues and answers; not its tasks, which may have no
/// buyer. Of a buyer that has churned, nothing.
[[nodiscard]] std::vector<Entry> entriesOf(const AlertFacts &facts);

/// A follow-up that is not done; `buyer` is null where it has none. Nothing where it is due after `comingDays`.
[[nodiscard]] std::optional<Entry> entryOf(const OpenTask &task, const CareFacts *buyer, Day asOf);

/// By time left; in it by severity, value of the buyer (unknown last), due, and name of the buyer. The snoozed
/// come last.
void arrange(std::vector<Entry> &entries);

} // namespace touchbase::rules

template <>
struct touchbase::Words<touchbase::rules::EntryKind> {
    static constexpr std::array<std::string_view, 6> table{"task", "item", "review", "alert", "issue", "survey"};
};
