// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/checklistwords.h"
#include "operations/demo/namewords.h"
#include "operations/demo/schedule.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

struct Run {
    ChecklistKind kind;
    std::string_view name;
    Day startedOn;
    std::span<const TemplateItem> items;
    std::string_view owner;
    int onTime;                   ///< per ten thousand
    std::optional<Day> doneUntil; ///< nothing was done after this day
    bool isClosed = false;        ///< every step is done by now
};

/// A step is done a little before its due day, or some days after; later than the last day it is still open.
std::optional<Day> doneOn(const World &world, const Run &run, Day dueOn, Random &random)
{
    const bool isOnTime = random.chance(run.onTime);
    const int early = random.below(3);
    const int late = random.between(1, 7);
    const Day drawn = std::max(run.startedOn, isOnTime ? dueOn - early : workdayOnOrAfter(dueOn + late));
    const Day done = run.isClosed ? std::min(drawn, world.last) : drawn;
    if (!world.isKnown(done) || (run.doneUntil && done > *run.doneUntil))
        return std::nullopt;
    return done;
}

void putRun(const World &world, const BuyerPlan &plan, const Run &run, Sink &sink)
{
    for (size_t i = 0; i < run.items.size(); ++i) {
        const TemplateItem &item = run.items[i];
        Random random = world.random(Stream::Checklist, plan.number, run.kind, run.startedOn.value(), i);
        const Day dueOn = run.startedOn + item.dueDays;
        const std::optional<Day> done = doneOn(world, run, dueOn, random);
        Row row(RecordKind::ChecklistItems);
        row.text(plan.name).word(run.kind).text(run.name).day(run.startedOn).count(static_cast<qint64>(i + 1));
        row.text(item.title.empty() ? tradeOf(plan.vertical).onboardingStep : item.title).day(dueOn).day(done);
        row.flag(item.isRequired).text(run.owner);
        row.text(done && random.chance(2500) ? random.pick(itemNotes) : std::string_view());
        sink.put(row);
    }
}

std::span<const TemplateItem> recoveryItems(Recovery recovery)
{
    switch (recovery) {
    case Recovery::None:
        return {};
    case Recovery::Quality:
        return qualityItems;
    case Recovery::Support:
        return supportItems;
    case Recovery::Expectations:
        return expectationItems;
    }
    Q_UNREACHABLE();
}

std::string_view recoveryName(Recovery recovery)
{
    static constexpr std::array names{""sv, "Quality decline"sv, "Unanswered support"sv, "Expectation gap"sv};
    return names[static_cast<size_t>(recovery)];
}

void putOnboarding(const World &world, const BuyerPlan &plan, Sink &sink)
{
    const Day earliest = world.options.asOf - std::max(world.options.days, 120);
    if (*plan.signedOn < earliest)
        return;
    // Who is active has passed the gate, so nothing is left open.
    const bool isClosed = plan.stage == Stage::Active || plan.stage == Stage::Paused;
    putRun(world, plan,
           {ChecklistKind::Onboarding, "Onboarding", *plan.signedOn, onboardingItems, specialistName,
            plan.profile.itemsOnTime, plan.itemsDoneUntil, isClosed},
           sink);
}

/// Some buyers were checked once, two to six months ago.
void putAudit(const World &world, const BuyerPlan &plan, std::string_view owner, Sink &sink)
{
    Random random = world.random(Stream::Checklist, plan.number);
    const bool isAudited = random.chance(1800);
    const Day startedOn = workdayOnOrBefore(world.options.asOf - random.between(60, 180));
    if (isAudited && startedOn >= world.first && startedOn > *plan.signedOn + 60 && plan.stage == Stage::Active)
        putRun(world, plan, {ChecklistKind::Audit, "Delivery audit", startedOn, auditItems, owner, 8500, {}}, sink);
}

} // namespace

void putChecklists(const World &world, const BuyerPlan &plan, Sink &sink)
{
    if (!plan.signedOn)
        return;
    const std::string_view owner = accountManagerNames[plan.owner];
    putOnboarding(world, plan, sink);
    if (plan.recovery != Recovery::None) {
        const Day startedOn = std::max(world.first, world.options.asOf - plan.recoveryDaysAgo);
        putRun(world, plan,
               {ChecklistKind::Recovery,
                recoveryName(plan.recovery),
                startedOn,
                recoveryItems(plan.recovery),
                owner,
                9500,
                {}},
               sink);
    }
    putAudit(world, plan, owner, sink);
}

} // namespace touchbase::demo
