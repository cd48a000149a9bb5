// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/alerts.h"

namespace touchbase::rules {

/// A case in which a rule fires on a day.
struct Case {
    Day from; ///< the first day of its episode
    Why why;
    std::optional<Day> dueOn = {};
    std::optional<Instant> dueAt = {};
    std::optional<Subject> about = {};
    int moreSevere = 0; ///< added to the severity of the rule
};

/// Whether each case of a rule counts by itself, so that several stand side by side.
[[nodiscard]] bool hasOwnCases(AlertRule rule);

/// The cases of the rules that do not look at figures day by day but at what has not happened since: no_leads,
/// issue_unanswered, contact_overdue, detractor_open, promoter_unthanked, expectation_unvalidated, review_soon,
/// review_overdue, decision_maker_silent. The oldest first.
[[nodiscard]] std::vector<Case> casesOf(AlertRule rule, const AlertFacts &facts);

} // namespace touchbase::rules
