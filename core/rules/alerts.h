// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/alertrules.h"
#include "rules/schedule.h"
#include "score/score.h"
#include "score/timeline.h"

namespace touchbase::rules {

// Alerts are a pure function of facts, rules and a day; only what a person decided about one is stored. So that a
// decision meets its alert again, an alert has an episode: the days from the first on which its condition held until
// it cleared. The condition of each day is judged by what was known on that day, so the episode is the same whenever
// it is computed. Between firing and clearing lies a margin, in which an alert stays what it was; what is unknown
// neither fires nor clears. An alert that did neither for four weeks is over.
//
// A decision belongs to the episode in which its first day, or the day it was made, lies: a fact that is entered late
// and moves the beginning by a few days does not bring back what was dealt with. Where each case counts by itself
// (issues, answers, reviews) the first day must be the same. Done is done until the condition cleared and came back;
// snoozed is quiet until after its day.

/// What is worth telling of an entry, as values; the caller makes the sentence. What each rule fills:
///   score_fell: value and earlier (shown scores), limit (points); band_fell: band and earlierBand as well
///   dispute_rate_high: value (%), part of n leads, limit, since (the first day above it)
///   swing_signal: value and limit (percentage points), n (leads)
///   volume_low: value (% of expected), part (delivered) of n (expected), limit
///   no_leads: value (days not paused), limit (days), since (the last lead; blank: never one)
///   contact_overdue, decision_maker_silent: value and limit (days), since (the last contact; blank: never one)
///   issue_unanswered: value and limit (working hours), at (opened), name (subject), n (issues that wait too long)
///   detractor_open, promoter_unthanked: value (the answer), at, name (who answered, blank: not known)
///   spend_fell: value (% change), limit; expectation_unvalidated: since (in force from; blank: none is on record)
///   review_soon, review_overdue: review, since (the due day), value (days left, or late)
struct Why {
    std::optional<double> value = {};
    std::optional<double> earlier = {};
    std::optional<double> limit = {};
    std::optional<qint64> part = {};
    std::optional<qint64> n = {};
    std::optional<Day> since = {};
    std::optional<Instant> at = {};
    std::optional<score::Band> band = {};
    std::optional<score::Band> earlierBand = {};
    std::optional<ReviewKind> review = {};
    std::optional<SurveyKind> survey = {};
    QString name = {};

    bool operator==(const Why &) const = default;
};

/// What an alert is about, where that stands in the queue by itself too.
struct Subject {
    enum class Kind {
        Issue,
        Answer,
        Review
    };
    Kind kind;
    qint64 number; ///< of the row; of a computed review its due day

    bool operator==(const Subject &) const = default;
};

enum class AlertState {
    Open,
    Snoozed,
    Done
};

struct Alert {
    AlertRule rule;
    Day episodeFrom; ///< with rule and buyer the key of a decision
    AlertState state = AlertState::Open;
    int severity;
    Why why;
    std::optional<Day> dueOn = {};     ///< by when to act
    std::optional<Instant> dueAt = {}; ///< the same to the minute, where a clock runs
    std::optional<Subject> about = {};
    std::optional<Day> snoozedUntil = {};
};

/// What alerts of one buyer are made from. It refers to values that must outlive it.
struct AlertFacts {
    const score::Model &model;
    const score::Timeline &timeline; ///< whose facts reach back `alertDaysBack` days before the day's own horizon
    const CareFacts &care;           ///< as known at `now`
    const RuleSet &rules;
    const ReviewPlan &plan;
    Day asOf;
    Instant now; ///< on that day; its last moment where another day than the present one is looked at
};

/// How many days before a day its episodes are followed; what began earlier begins there.
inline constexpr int episodeDays = 120;
/// How far back facts are needed: the score of the first of these days is compared with that of 28 days earlier.
inline constexpr int alertDaysBack = episodeDays + 28;
/// An answer older than this asks nobody to act any more.
inline constexpr int answerDays = 90;
/// A contact that nobody spoke to for longer counts as never spoken to.
inline constexpr int contactDays = 400;

/// The alerts of a buyer on a day, in the order of the rules. Of each rule at most one is open or snoozed: the oldest
/// that is open, or else snoozed; besides it those that were marked as done and still hold are named.
[[nodiscard]] std::vector<Alert> alertsOf(const AlertFacts &facts);

/// When an unanswered issue runs out of the time that was promised, or is usual where nothing was.
[[nodiscard]] std::optional<Instant> responseDueAt(const AlertFacts &facts, const WaitingIssue &issue);
/// What was promised, in hours of working time.
[[nodiscard]] double responseHours(const AlertFacts &facts, const WaitingIssue &issue);
/// Whether an answer asks to be followed up (a detractor, not satisfied, not easy) and nobody has done so: its loop is
/// open and nobody spoke to the buyer since.
[[nodiscard]] bool needsFollowUp(const AlertFacts &facts, const OpenAnswer &answer);

/// What the schedule of reviews is made from.
[[nodiscard]] ScheduleFacts scheduleFacts(const AlertFacts &facts);

} // namespace touchbase::rules
