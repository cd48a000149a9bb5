// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/evidencesource.h"

#include <algorithm>

namespace touchbase {

namespace {

using score::Measure;

constexpr int reviewGraceDays = 3; // score.md, section 2: account.reviews

std::optional<Instant> answeredAt(const Issue &issue)
{
    if (issue.firstResponseAt && issue.resolvedAt)
        return std::min(*issue.firstResponseAt, *issue.resolvedAt);
    return issue.firstResponseAt ? issue.firstResponseAt : issue.resolvedAt;
}

/// An issue whose clock may take part in a measure of hours.
struct Clock {
    const Stored<Issue> *issue;
    std::optional<Instant> stopped; ///< as known on the day
    double hours;                   ///< of working time, until it stopped or the end of the day
};

EvidenceRow rowOf(const Clock &clock)
{
    const Issue &issue = clock.issue->value;
    return {{issue.openedAt, issue.subject, cellOf(issue.area), cellOf(clock.stopped), clock.hours},
            QStringLiteral("issue"),
            clock.issue->id.value()};
}

/// The stopped clocks that concern the window, and of the running ones those that take part: the longest, as many as
/// the measure counted beside the stopped.
void addClocks(const EvidenceSource &source, const std::vector<Stored<Issue>> &issues, Evidence &evidence)
{
    const bool isResponse = source.measure == Measure::FirstResponse;
    evidence.columns = {EvidenceColumn::Moment, EvidenceColumn::Text, EvidenceColumn::Area,
                        isResponse ? EvidenceColumn::FirstResponse : EvidenceColumn::Resolved, EvidenceColumn::Hours};
    std::vector<Clock> stopped;
    std::vector<Clock> running;
    for (const auto &one : issues) {
        auto end = isResponse ? answeredAt(one.value) : one.value.resolvedAt;
        if (end && *end >= source.end())
            end.reset();
        const Clock clock{&one, end,
                          source.setup.workingTime.hoursBetween(one.value.openedAt, end.value_or(source.end()))};
        if (!end)
            running.push_back(clock);
        else if (source.partOf(one.value.openedAt) || source.partOf(*end))
            stopped.push_back(clock);
    }
    std::stable_sort(running.begin(), running.end(),
                     [](const Clock &left, const Clock &right) { return left.hours > right.hours; });
    const auto counted = static_cast<size_t>(source.measured().n);
    running.resize(std::min(running.size(), counted - std::min(counted, stopped.size())), Clock{nullptr, {}, 0});
    for (const auto *clocks : {&running, &stopped}) {
        for (const Clock &clock : *clocks)
            evidence.rows.push_back(rowOf(clock));
    }
}

void addReopened(const EvidenceSource &source, const std::vector<Stored<Issue>> &issues, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Moment, EvidenceColumn::Text, EvidenceColumn::Resolved,
                        EvidenceColumn::Reopened};
    for (const auto &one : issues) {
        const auto part = one.value.resolvedAt ? source.partOf(*one.value.resolvedAt) : std::nullopt;
        if (part && one.value.reopened)
            evidence.rows.push_back(
                {{*part, one.value.openedAt, one.value.subject, *one.value.resolvedAt, *one.value.reopened},
                 QStringLiteral("issue"),
                 one.id.value()});
    }
}

void addOpened(const EvidenceSource &source, const std::vector<Stored<Issue>> &issues, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Moment, EvidenceColumn::Text, EvidenceColumn::Area, EvidenceColumn::Resolved};
    for (const auto &one : issues) {
        const bool isOther = source.measure == Measure::BillingIssues && one.value.area != Area::Financial;
        if (!isOther && source.partOf(one.value.openedAt))
            evidence.rows.push_back(
                {{one.value.openedAt, one.value.subject, cellOf(one.value.area), cellOf(one.value.resolvedAt)},
                 QStringLiteral("issue"),
                 one.id.value()});
    }
}

/// Known on the day, and either held or too late to be held in time.
bool counts(const EvidenceSource &source, const Review &review)
{
    const bool isHeld = review.heldOn && *review.heldOn <= source.score.on;
    return isHeld || source.score.on - review.dueOn >= reviewGraceDays;
}

bool counts(const EvidenceSource &source, const Checklist &checklist, const ChecklistItem &item)
{
    const Day on = source.score.on;
    const bool isKnown = checklist.startedOn.value_or(on) <= on;
    const bool isDone = item.doneOn && *item.doneOn <= on;
    return isKnown && item.dueOn && (*item.dueOn < on || isDone);
}

} // namespace

Result<> collectIssues(const EvidenceSource &source, Evidence &evidence)
{
    auto issues = source.reader.listOf<Issue>(source.buyer.value());
    if (!issues)
        return failure(issues.error());
    std::erase_if(*issues, [&source](const auto &one) { return one.value.openedAt >= source.end(); });
    std::stable_sort(issues->begin(), issues->end(),
                     [](const auto &left, const auto &right) { return left.value.openedAt > right.value.openedAt; });
    if (source.measure == Measure::FirstResponse || source.measure == Measure::Resolution)
        addClocks(source, *issues, evidence);
    else if (source.measure == Measure::Reopened)
        addReopened(source, *issues, evidence);
    else
        addOpened(source, *issues, evidence);
    return {};
}

Result<> collectReviews(const EvidenceSource &source, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::DueOn, EvidenceColumn::What, EvidenceColumn::HeldOn};
    auto reviews = source.reader.listOf<Review>(source.buyer.value());
    if (!reviews)
        return failure(reviews.error());
    std::stable_sort(reviews->begin(), reviews->end(),
                     [](const auto &left, const auto &right) { return left.value.dueOn > right.value.dueOn; });
    for (const auto &one : *reviews) {
        const auto part = source.partOf(one.value.dueOn);
        if (part && counts(source, one.value))
            evidence.rows.push_back({{*part, one.value.dueOn, one.value.kind, cellOf(one.value.heldOn)},
                                     QStringLiteral("review"),
                                     one.id.value()});
    }
    return {};
}

Result<> collectOnboarding(const EvidenceSource &source, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Text, EvidenceColumn::DueOn, EvidenceColumn::DoneOn};
    auto checklists = source.reader.listOf<Checklist>(source.buyer.value());
    if (!checklists)
        return failure(checklists.error());
    for (const auto &checklist : *checklists) {
        if (checklist.value.kind != ChecklistKind::Onboarding)
            continue;
        auto items = source.reader.listOf<ChecklistItem>(checklist.id.value());
        if (!items)
            return failure(items.error());
        for (const auto &one : *items) {
            if (counts(source, checklist.value, one.value))
                evidence.rows.push_back({{one.value.title, cellOf(one.value.dueOn), cellOf(one.value.doneOn)},
                                         QStringLiteral("checklist_item"),
                                         one.id.value()});
        }
    }
    return {};
}

} // namespace touchbase
