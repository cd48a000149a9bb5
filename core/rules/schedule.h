// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/carefacts.h"
#include "domain/scorefacts.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace touchbase::rules {

// When a buyer is to be reviewed. The days follow from the day of signing and the plan of the vertical; a review is
// stored only once somebody decided something about it: scheduled, moved or held it. A stored one takes the place of
// the computed one of its kind, of quarterly ones the nearest. Looking at a schedule writes nothing.

/// A review that comes once, so many days after signing.
struct ReviewStep {
    ReviewKind kind;
    int days;

    bool operator==(const ReviewStep &) const = default;
};

/// The plan of a vertical: data, with the usual as default.
struct ReviewPlan {
    std::vector<ReviewStep> steps{
        {ReviewKind::Day14, 14}, {ReviewKind::Day30, 30}, {ReviewKind::Day60, 60}, {ReviewKind::Day90, 90}};
    int quarterlyMonths = 3; ///< between quarterly reviews, the first after two of them; 0: none

    bool operator==(const ReviewPlan &) const = default;
};

/// The plans of a workspace.
struct ReviewPlans {
    ReviewPlan usual = {};
    std::map<Vertical, ReviewPlan> byVertical = {};

    [[nodiscard]] const ReviewPlan &of(std::optional<Vertical> vertical) const;
    bool operator==(const ReviewPlans &) const = default;
};

/// Reads what a workspace stores in the place of the defaults: `{"14-day":DAYS,…,"90-day":DAYS,"quarterly":MONTHS,
/// "verticals":{"VERTICAL":{the same}}}`, each of them optional; null or 0 is no such review. BadNumber where a value
/// is none or out of range.
[[nodiscard]] Result<ReviewPlans> reviewPlansFromJson(const QJsonObject &json);

struct ScheduleFacts {
    const ReviewPlan &plan;
    std::optional<Day> signedOn;  ///< of the present spell; without it nothing is computed
    std::optional<Day> churnedOn; ///< nothing is due after it
    const std::vector<score::PauseRow> &pauses;
    const std::vector<StoredReview> &stored;
};

struct ScheduledReview {
    ReviewKind kind;
    Day dueOn;
    std::optional<Day> heldOn = {};
    std::optional<Id<Review>> stored = {}; ///< nothing where it is merely computed

    bool operator==(const ScheduledReview &) const = default;
};

/// Every review of the present spell that is due until a day, held or not, by due day. A computed one that falls into
/// a pause waits for its end; one that falls into a pause without an end is not due.
[[nodiscard]] std::vector<ScheduledReview> scheduleOf(const ScheduleFacts &facts, Day until);

/// What is still to be held on a day, of the reviews due until another: by due day, the overdue first. A review that
/// was missed is overtaken by the next one that falls due or is held, so that nobody is asked for a review of long ago;
/// the 14-day review is not, as long as the gate asks for it.
[[nodiscard]] std::vector<ScheduledReview> reviewsToHold(const ScheduleFacts &facts, Day on, Day until);

/// The first of them, however far away; nothing for a buyer without a signed day, or after churn.
[[nodiscard]] std::optional<ScheduledReview> nextReview(const ScheduleFacts &facts, Day on);

} // namespace touchbase::rules
