// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today/entrycontext.h"

#include <algorithm>

namespace touchbase {

namespace {

using Items = std::vector<Stored<ChecklistItem>>;

bool holds(const Items &items, qint64 number)
{
    return std::ranges::any_of(items, [number](const auto &item) { return item.id.value() == number; });
}

std::optional<Contact> decisionMakerOf(const std::vector<Stored<Contact>> &contacts)
{
    const auto found = std::ranges::find_if(
        contacts, [](const auto &contact) { return contact.value.role == ContactRole::DecisionMaker; });
    return found != contacts.end() ? std::optional(found->value) : std::nullopt;
}

Result<std::optional<EntryContext::Playbook>> playbookOf(const Reader &reader, const rules::Entry &entry)
{
    auto checklists = reader.listOf<Checklist>(entry.buyer->value());
    if (!checklists)
        return failure(checklists.error());
    const bool isItem = entry.kind == rules::EntryKind::Item;
    std::erase_if(*checklists, [isItem](const auto &one) {
        return one.value.completedOn || (!isItem && one.value.kind != ChecklistKind::Recovery);
    });
    std::ranges::sort(*checklists, std::greater(), [](const auto &one) {
        return std::pair(one.value.startedOn.value_or(Day::first()), one.id.value());
    });
    for (const auto &checklist : *checklists) {
        auto items = reader.listOf<ChecklistItem>(checklist.id.value());
        if (!items)
            return failure(items.error());
        if (isItem && !holds(*items, entry.number))
            continue;
        std::ranges::stable_sort(*items, {}, [](const auto &item) { return item.value.position.value_or(0); });
        return EntryContext::Playbook{checklist.value.name, *std::move(items)};
    }
    return std::optional<EntryContext::Playbook>();
}

} // namespace

int EntryContext::Playbook::done() const
{
    return static_cast<int>(
        std::ranges::count_if(steps, [](const auto &step) { return step.value.doneOn.has_value(); }));
}

int EntryContext::Playbook::current(const rules::Entry &entry) const
{
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool isOwn = entry.kind == rules::EntryKind::Item && steps[i].id.value() == entry.number;
        if (isOwn)
            return static_cast<int>(i);
    }
    const auto open = std::ranges::find_if(steps, [](const auto &step) { return !step.value.doneOn; });
    return open != steps.end() ? static_cast<int>(open - steps.begin()) : -1;
}

Result<EntryContext> loadEntryContext(const Reader &reader, const rules::Entry &entry)
{
    EntryContext context;
    if (!entry.buyer)
        return context;
    const auto contacts = reader.listOf<Contact>(entry.buyer->value());
    if (!contacts)
        return failure(contacts.error());
    context.decisionMaker = decisionMakerOf(*contacts);
    auto playbook = playbookOf(reader, entry);
    if (!playbook)
        return failure(playbook.error());
    context.playbook = *std::move(playbook);
    return context;
}

} // namespace touchbase
