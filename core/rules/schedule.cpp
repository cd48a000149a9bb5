// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedule.h"

#include "domain/gate.h"

#include <algorithm>
#include <cstdlib>

namespace touchbase::rules {

namespace {

/// A stored quarterly review takes the place of a computed one that is no further away.
constexpr int nearestQuarterlyDays = 45;

/// The day of the same number some months later, or the last of a shorter month.
Day monthsAfter(Day day, int months)
{
    const Day::Ymd ymd = day.ymd();
    const int month = ymd.month - 1 + months;
    for (int dayOfMonth = ymd.dayOfMonth; dayOfMonth > 28; --dayOfMonth) {
        if (const auto exact = Day::fromYmd(ymd.year + month / 12, month % 12 + 1, dayOfMonth))
            return *exact;
    }
    return Day::fromYmd(ymd.year + month / 12, month % 12 + 1, std::min(ymd.dayOfMonth, 28)).value_or(Day::last());
}

/// The first day from `day` on that is not paused; nothing where the pause has no end.
std::optional<Day> afterPauses(const std::vector<score::PauseRow> &pauses, Day day)
{
    for (const score::PauseRow &pause : pauses) { // ascending by their first day
        if (day < pause.from || (pause.until && day > *pause.until))
            continue;
        if (!pause.until)
            return std::nullopt;
        day = *pause.until + 1;
    }
    return day;
}

bool isOfSpell(const ScheduleFacts &facts, const StoredReview &review)
{
    return !facts.signedOn || std::max(review.dueOn, review.heldOn.value_or(review.dueOn)) >= *facts.signedOn;
}

bool replaces(const StoredReview &stored, ReviewKind kind, Day computed)
{
    return stored.kind == kind
           && (kind != ReviewKind::Quarterly || std::abs(stored.dueOn - computed) <= nearestQuarterlyDays);
}

void addComputed(const ScheduleFacts &facts, ReviewKind kind, Day planned, Day until,
                 std::vector<ScheduledReview> &schedule)
{
    const auto isReplaced = [&](const StoredReview &stored) {
        return isOfSpell(facts, stored) && replaces(stored, kind, planned);
    };
    const auto due = afterPauses(facts.pauses, planned);
    if (!due || *due > until || std::ranges::any_of(facts.stored, isReplaced))
        return;
    schedule.push_back({kind, *due});
}

bool isHeldOn(const ScheduledReview &review, Day on)
{
    return review.heldOn && *review.heldOn <= on;
}

/// Whether the gate still asks for it.
bool isAtGate(const ScheduleFacts &facts, const ScheduledReview &review, Day on)
{
    return review.kind == ReviewKind::Day14 && facts.signedOn && on - *facts.signedOn <= gateDays;
}

} // namespace

std::vector<ScheduledReview> scheduleOf(const ScheduleFacts &facts, Day until)
{
    const Day last = facts.churnedOn ? std::min(until, *facts.churnedOn) : until;
    std::vector<ScheduledReview> schedule;
    for (const StoredReview &stored : facts.stored) {
        if (isOfSpell(facts, stored) && stored.dueOn <= last)
            schedule.push_back({stored.kind, stored.dueOn, stored.heldOn, stored.id});
    }
    if (facts.signedOn) {
        for (const ReviewStep &step : facts.plan.steps)
            addComputed(facts, step.kind, *facts.signedOn + step.days, last, schedule);
        const int months = facts.plan.quarterlyMonths;
        for (int quarter = 2; months > 0; ++quarter) {
            const Day planned = monthsAfter(*facts.signedOn, quarter * months);
            if (planned > last)
                break;
            addComputed(facts, ReviewKind::Quarterly, planned, last, schedule);
        }
    }
    std::ranges::stable_sort(schedule, {}, &ScheduledReview::dueOn);
    return schedule;
}

std::vector<ScheduledReview> reviewsToHold(const ScheduleFacts &facts, Day on, Day until)
{
    if (facts.churnedOn && *facts.churnedOn <= on)
        return {};
    const std::vector<ScheduledReview> schedule = scheduleOf(facts, std::max(on, until));
    std::vector<ScheduledReview> open;
    for (auto review = schedule.begin(); review != schedule.end(); ++review) {
        const auto overtakes = [on](const ScheduledReview &later) { return later.dueOn <= on || isHeldOn(later, on); };
        const bool isOvertaken = review->dueOn <= on && !isAtGate(facts, *review, on)
                                 && std::any_of(std::next(review), schedule.end(), overtakes);
        if (!isHeldOn(*review, on) && !isOvertaken && review->dueOn <= until)
            open.push_back(*review);
    }
    return open;
}

std::optional<ScheduledReview> nextReview(const ScheduleFacts &facts, Day on)
{
    // Two quarters hold the next one of any plan; a pause may put it off further.
    const int horizon = std::max(2 * 31 * facts.plan.quarterlyMonths, 100);
    std::vector<ScheduledReview> open = reviewsToHold(facts, on, on + horizon);
    if (open.empty())
        open = reviewsToHold(facts, on, on + 10 * horizon);
    return open.empty() ? std::nullopt : std::optional(open.front());
}

} // namespace touchbase::rules
