// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/standing.h"

#include <algorithm>
#include <set>

namespace touchbase {

namespace {

bool isBy(std::optional<Day> day, Day asOf)
{
    return day && *day <= asOf;
}

/// What runs goes before what is completed, the later start before the earlier.
Result<std::optional<Stored<Checklist>>> checklistOf(const Reader &reader, BuyerId buyer, Day asOf)
{
    auto all = reader.listOf<Checklist>(buyer.value());
    if (!all)
        return failure(all.error());
    std::optional<Stored<Checklist>> best;
    const auto rankOf = [asOf](const Checklist &one) {
        return std::pair(!isBy(one.completedOn, asOf), one.startedOn.value_or(Day::first()));
    };
    for (const auto &one : *all) {
        const bool began = !one.value.startedOn || *one.value.startedOn <= asOf || !one.value.completedOn;
        if (one.value.kind != ChecklistKind::Onboarding || !began)
            continue;
        if (!best || rankOf(one.value) >= rankOf(best->value))
            best = one;
    }
    return best;
}

Result<std::vector<Stored<ChecklistItem>>> itemsOf(const Reader &reader, Id<Checklist> checklist)
{
    auto items = reader.listOf<ChecklistItem>(checklist.value());
    if (!items)
        return items;
    const auto placeOf = [](const Stored<ChecklistItem> &item) {
        return std::pair(!item.value.position, item.value.position.value_or(0));
    };
    std::stable_sort(items->begin(), items->end(),
                     [&](const auto &left, const auto &right) { return placeOf(left) < placeOf(right); });
    return items;
}

std::optional<size_t> indexOf(const std::vector<Stored<ChecklistItem>> &items, std::optional<qint64> position)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (position && items[i].value.position == position)
            return i;
    }
    return std::nullopt;
}

Day startOf(const Checklist &checklist, const Buyer &buyer, const std::vector<Stored<ChecklistItem>> &items, Day asOf)
{
    if (checklist.startedOn || buyer.signedOn)
        return checklist.startedOn ? *checklist.startedOn : *buyer.signedOn;
    Day first = asOf;
    for (const auto &item : items)
        first = std::min(first, item.value.dueOn.value_or(first));
    return first;
}

Result<std::vector<Day>> daysWithLeads(const Reader &reader, BuyerId buyer)
{
    auto rows = reader.listOf<Delivery>(buyer.value());
    if (!rows)
        return failure(rows.error());
    std::vector<Day> days;
    for (const auto &row : *rows) {
        if (row.value.delivered > 0)
            days.push_back(row.value.day);
    }
    return days;
}

rules::OnboardingRun runOf(Day start, const std::vector<Stored<ChecklistItem>> &items, std::vector<Pause> pauses,
                           const GateFacts &gate)
{
    rules::OnboardingRun run{.startedOn = start, .pauses = std::move(pauses), .overridden = gate.overridden};
    run.reviewHeldOn = std::max(gate.heldOn, gate.importedHeldOn);
    for (const auto &item : items)
        run.steps.push_back({item.value.dueOn, item.value.doneOn, item.value.required.value_or(true),
                             indexOf(items, item.value.dependsOn)});
    return run;
}

std::vector<StepStanding> stepsOf(std::vector<Stored<ChecklistItem>> items, const rules::OnboardingRun &run,
                                  const WorkingTime &workingTime, Day asOf)
{
    std::vector<StepStanding> steps;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto &step = run.steps[i];
        const bool waits = step.dependsOn && !isBy(run.steps[*step.dependsOn].doneOn, asOf);
        const auto falls = step.dueOn ? std::optional(rules::fallsOn(*step.dueOn, run, workingTime, asOf))
                                      : std::nullopt;
        steps.push_back({std::move(items[i]), falls, isBy(step.doneOn, asOf), waits});
    }
    return steps;
}

/// The pauses that lie in an onboarding, or after its start.
Result<std::vector<Pause>> pausesOf(const Reader &reader, BuyerId buyer, Day start)
{
    auto rows = reader.listOf<Pause>(buyer.value());
    if (!rows)
        return failure(rows.error());
    std::vector<Pause> pauses;
    for (auto &row : *rows) {
        if (!row.value.until || *row.value.until >= start)
            pauses.push_back(std::move(row.value));
    }
    return pauses;
}

Result<BuyerOnboarding> standingOf(const Reader &reader, const ScoreSetup &setup, Stored<Buyer> buyer,
                                   Stored<Checklist> checklist, Day asOf)
{
    auto items = itemsOf(reader, checklist.id);
    if (!items)
        return failure(items.error());
    auto gate = reader.gateFacts(buyer.id, asOf);
    if (!gate)
        return failure(gate.error());
    auto leads = daysWithLeads(reader, buyer.id);
    if (!leads)
        return failure(leads.error());
    const Day start = startOf(checklist.value, buyer.value, *items, asOf);
    auto pauses = pausesOf(reader, buyer.id, start);
    if (!pauses)
        return failure(pauses.error());
    rules::OnboardingRun run = runOf(start, *items, *pauses, *gate);
    run.over = isBy(checklist.value.completedOn, asOf) || !gate->onboardingRuns;
    const auto standing = rules::standingOf(run, setup.workingTime, asOf);
    auto missing = run.over ? std::vector<GateDemand>() : missingForCompletion(*gate);
    return BuyerOnboarding{std::move(buyer),
                           std::move(checklist),
                           stepsOf(std::move(*items), run, setup.workingTime, asOf),
                           std::move(*pauses),
                           standing,
                           std::move(missing),
                           rules::daysToFirstLead(start, *leads, asOf),
                           run.reviewHeldOn,
                           *gate};
}

} // namespace

Result<std::optional<BuyerOnboarding>> loadOnboarding(const Reader &reader, const ScoreSetup &setup, BuyerId id,
                                                      Day asOf)
{
    auto buyer = reader.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto checklist = checklistOf(reader, id, asOf);
    if (!checklist)
        return failure(checklist.error());
    if (!*checklist)
        return std::optional<BuyerOnboarding>();
    auto standing = standingOf(reader, setup, std::move(*buyer), std::move(**checklist), asOf);
    return standing ? Result<std::optional<BuyerOnboarding>>(std::move(*standing)) : failure(standing.error());
}

Result<std::vector<BuyerOnboarding>> loadRunningOnboardings(const Reader &reader, const ScoreSetup &setup, Day asOf)
{
    auto checklists = reader.list<Checklist>();
    if (!checklists)
        return failure(checklists.error());
    std::set<qint64> buyers;
    for (const auto &one : *checklists) {
        if (one.value.kind == ChecklistKind::Onboarding && !isBy(one.value.completedOn, asOf))
            buyers.insert(one.value.buyer.value());
    }
    std::vector<BuyerOnboarding> running;
    for (const qint64 buyer : buyers) {
        auto gate = reader.gateFacts(BuyerId(buyer), asOf);
        if (!gate)
            return failure(gate.error());
        if (!gate->onboardingRuns)
            continue;
        auto one = loadOnboarding(reader, setup, BuyerId(buyer), asOf);
        if (!one)
            return failure(one.error());
        if (*one && (*one)->standing.state != rules::OnboardingState::Done)
            running.push_back(std::move(**one));
    }
    std::stable_sort(running.begin(), running.end(), [](const BuyerOnboarding &left, const BuyerOnboarding &right) {
        return left.checklist.value.startedOn < right.checklist.value.startedOn;
    });
    return running;
}

} // namespace touchbase
