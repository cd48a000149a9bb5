// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/schedule.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

struct Due {
    ReviewKind kind;
    Day dueOn;
};

/// Quarterly reviews are due in the middle of the month after a quarter.
std::optional<Day> quarterlyDue(int year, int month)
{
    const std::optional<Day> day = Day::fromYmd(year, month, 15);
    return day ? std::optional(workdayOnOrAfter(*day)) : std::nullopt;
}

std::vector<Due> dueReviews(const World &world, const BuyerPlan &plan)
{
    static constexpr std::array early{std::pair{ReviewKind::Day14, 14}, std::pair{ReviewKind::Day30, 30},
                                      std::pair{ReviewKind::Day60, 60}, std::pair{ReviewKind::Day90, 90}};
    const Day from = world.options.asOf - std::max(world.options.days, 120);
    const Day until = plan.churnedOn.value_or(world.options.asOf + 21);
    std::vector<Due> all;
    for (const auto &[kind, days] : early) {
        const Day due = *plan.signedOn + days;
        if (due >= from && due <= until)
            all.push_back({kind, due});
    }
    for (int year = from.ymd().year; year <= until.ymd().year; ++year) {
        for (const int month : {1, 4, 7, 10}) {
            const std::optional<Day> due = quarterlyDue(year, month);
            if (due && *due >= from && *due <= until && *due > *plan.signedOn + 100)
                all.push_back({ReviewKind::Quarterly, *due});
        }
    }
    return all;
}

/// The gate: who signed within the last 90 days and is active has held the 14-day review.
bool mustBeHeld(const World &world, const BuyerPlan &plan, ReviewKind kind)
{
    return kind == ReviewKind::Day14 && plan.stage == Stage::Active && world.daysAgo(*plan.signedOn) <= 95;
}

std::optional<Day> heldOn(const World &world, const BuyerPlan &plan, const Due &review, Random &random)
{
    const bool isOnTime = random.chance(plan.profile.reviewsOnTime);
    const bool isLate = random.chance(6000);
    const Day onTime = workdayOnOrBefore(review.dueOn - random.below(4) + 1);
    const Day late = workdayOnOrAfter(review.dueOn + random.between(5, 25));
    const Day held = isOnTime ? onTime : late;
    if (!isOnTime && !isLate && !mustBeHeld(world, plan, review.kind))
        return std::nullopt;
    const Day end = std::min(plan.churnedOn.value_or(world.last), world.last);
    if (held <= end && review.dueOn <= world.last + 4)
        return held;
    return mustBeHeld(world, plan, review.kind) ? std::optional(workdayOnOrBefore(end)) : std::nullopt;
}

} // namespace

void putReviews(const World &world, const BuyerPlan &plan, Sink &sink)
{
    if (!plan.signedOn)
        return;
    qint64 place = 0;
    for (const Due &review : dueReviews(world, plan)) {
        Random random = world.random(Stream::Review, plan.number, review.dueOn.value());
        Row row(RecordKind::Reviews);
        row.text(world.uid(RecordKind::Reviews, plan.number, place++)).text(plan.name).word(review.kind);
        row.day(review.dueOn).day(heldOn(world, plan, review, random));
        sink.put(row);
    }
}

} // namespace touchbase::demo
