// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "rules/issues.h"

namespace touchbase {

/// Which issues are wanted.
struct IssueQuery {
    std::optional<BuyerId> buyer; ///< one, or all
    QString owner;                ///< only of this owner's buyers; blank: of everybody's
    score::Period period;         ///< that the figures speak of
    Instant now;
};

struct IssueListRow {
    Stored<Issue> issue;
    QString buyer;
    QString owner; ///< of the buyer
    rules::IssueState state;
    rules::IssueClock response;
    rules::IssueClock resolution;
    QString folded;    ///< what a filter looks at: buyer, owner, subject and cause, folded
    int sameCause = 0; ///< earlier issues of the buyer with the same root cause
};

/// Support issues: unanswered ones by time left, then answered ones from the oldest on, then resolved ones from the
/// latest on.
struct IssueList {
    std::vector<IssueListRow> rows;
    rules::IssueFigures figures;
    int elsewhere = 0; ///< issues that were left out because their buyers are others'
};
[[nodiscard]] Result<IssueList> loadIssueList(const Reader &reader, const ScoreSetup &setup, const IssueQuery &query);

/// One thing that happened with an issue.
struct IssueEvent {
    enum class Kind {
        Opened,
        Answered,
        Escalated,
        Calmed, ///< no longer escalated
        Resolved,
        Reopened,
        Touchpoint
    };
    Kind kind;
    Instant at;
    QString text = {}; ///< of a touchpoint; what a person wrote
    QString by = {};   ///< blank: not known
    std::optional<Channel> channel = {};
};

/// What is behind one issue.
struct IssueStory {
    IssueListRow row;
    std::vector<IssueEvent> events; ///< the oldest first
    int touches = 0;                ///< touchpoints among them
    std::vector<rules::CallReason> reasonsToCall;
    QString incident; ///< the title of the one it belongs to
};
[[nodiscard]] Result<IssueStory> loadIssueStory(const Reader &reader, const ScoreSetup &setup, Id<Issue> issue,
                                                Instant now);

} // namespace touchbase
