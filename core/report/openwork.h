// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reviewfacts.h"

namespace touchbase::report {

/// The clock of one issue as known at the end of facts.asOf: what came later has not happened yet. Hours are hours of
/// working time. The first response is the earlier of an answer and the solution.
struct IssueClock {
    Day openedOn;
    std::optional<double> responseHours;
    std::optional<Day> resolvedOn;
    std::optional<double> resolutionHours; ///< where it is resolved
};
/// Of every issue that was opened by then, in the order of the facts.
[[nodiscard]] std::vector<IssueClock> issueClocks(const WorkingTime &workingTime, const ReviewFacts &facts);

/// An issue that is not resolved.
struct OpenIssue {
    QString subject;
    Day openedOn;
    std::optional<Area> area;
    std::optional<Severity> severity;
    bool answered;
    int days; ///< since it was opened
};
/// The oldest first.
[[nodiscard]] std::vector<OpenIssue> openIssues(const WorkingTime &workingTime, const ReviewFacts &facts);

/// A follow-up that is not done.
struct OpenTask {
    QString title;
    QString owner;
    std::optional<Day> dueOn;
    bool late; ///< due before asOf
};
/// By due day, those without one last.
[[nodiscard]] std::vector<OpenTask> openTasks(const ReviewFacts &facts);

} // namespace touchbase::report
