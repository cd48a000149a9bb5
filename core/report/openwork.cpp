// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/openwork.h"

#include <algorithm>

namespace touchbase::report {

namespace {

/// An instant that has come by the end of a day.
std::optional<Instant> knownBy(Instant end, std::optional<Instant> at)
{
    return at && *at < end ? at : std::nullopt;
}

std::optional<Instant> earlier(std::optional<Instant> left, std::optional<Instant> right)
{
    return left && right ? std::min(*left, *right) : left ? left : right;
}

bool isDueSooner(const OpenTask &left, const OpenTask &right)
{
    return left.dueOn.value_or(Day::last()) < right.dueOn.value_or(Day::last());
}

} // namespace

std::vector<IssueClock> issueClocks(const WorkingTime &workingTime, const ReviewFacts &facts)
{
    const Zone &zone = workingTime.zone();
    const Instant end = zone.endOf(facts.asOf);
    std::vector<IssueClock> clocks;
    for (const Issue &issue : facts.issues) {
        if (issue.openedAt >= end)
            continue;
        const auto resolved = knownBy(end, issue.resolvedAt);
        const auto response = earlier(knownBy(end, issue.firstResponseAt), resolved);
        IssueClock clock{zone.dayOf(issue.openedAt), std::nullopt, std::nullopt, std::nullopt};
        if (response)
            clock.responseHours = workingTime.hoursBetween(issue.openedAt, *response);
        if (resolved) {
            clock.resolvedOn = zone.dayOf(*resolved);
            clock.resolutionHours = workingTime.hoursBetween(issue.openedAt, *resolved);
        }
        clocks.push_back(clock);
    }
    return clocks;
}

std::vector<OpenIssue> openIssues(const WorkingTime &workingTime, const ReviewFacts &facts)
{
    const Zone &zone = workingTime.zone();
    const Instant end = zone.endOf(facts.asOf);
    std::vector<OpenIssue> open;
    for (const Issue &issue : facts.issues) {
        if (issue.openedAt >= end || knownBy(end, issue.resolvedAt))
            continue;
        const Day openedOn = zone.dayOf(issue.openedAt);
        open.push_back({issue.subject, openedOn, issue.area, issue.severity,
                        knownBy(end, issue.firstResponseAt).has_value(), facts.asOf - openedOn});
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenIssue &left, const OpenIssue &right) { return left.openedOn < right.openedOn; });
    return open;
}

std::vector<OpenTask> openTasks(const ReviewFacts &facts)
{
    std::vector<OpenTask> open;
    for (const Task &task : facts.tasks) {
        const bool isDone = task.doneOn && *task.doneOn <= facts.asOf;
        if (!isDone)
            open.push_back({task.title, task.owner, task.dueOn, task.dueOn && *task.dueOn < facts.asOf});
    }
    std::stable_sort(open.begin(), open.end(), isDueSooner);
    return open;
}

} // namespace touchbase::report
