// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/checklists.h"

#include "operations/records/rows.h"
#include "operations/records/today.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<> start(Writer &writer, const Checklist &checklist, const std::vector<NewItem> &items)
{
    auto started = insertReady(writer, checklist);
    if (!started)
        return failure(started.error());
    qint64 position = 0;
    for (const NewItem &item : items) {
        auto inserted = insertReady(writer, ChecklistItem{started->id, ++position, item.title, item.dueOn, std::nullopt,
                                                          item.required, item.owner, item.note});
        if (!inserted)
            return failure(inserted.error());
    }
    return {};
}

/// The recommendations of the 14-day review that was held on a day.
Result<int> recommendationsOf(Writer &writer, BuyerId buyer, std::optional<Day> heldOn)
{
    auto reviews = writer.listOf<Review>(buyer.value());
    if (!reviews)
        return failure(reviews.error());
    size_t most = 0;
    for (const auto &review : *reviews) {
        if (review.value.kind != ReviewKind::Day14 || !heldOn || review.value.heldOn != heldOn)
            continue;
        auto recommendations = writer.listOf<Recommendation>(review.id.value());
        if (!recommendations)
            return failure(recommendations.error());
        most = std::max(most, recommendations->size());
    }
    return static_cast<int>(most);
}

/// As store/gatefacts.h has it: what is not known to be optional is required.
Result<bool> hasOpenSteps(Writer &writer, Id<Checklist> checklist, Day today)
{
    auto items = writer.listOf<ChecklistItem>(checklist.value());
    if (!items)
        return failure(items.error());
    return std::any_of(items->begin(), items->end(), [today](const Stored<ChecklistItem> &item) {
        return item.value.required.value_or(true) && (!item.value.doneOn || *item.value.doneOn > today);
    });
}

/// The expectation in force (score.md, section 1) was validated with the buyer.
Result<bool> areExpectationsValidated(Writer &writer, BuyerId buyer, Day today)
{
    auto expectations = writer.listOf<Expectation>(buyer.value());
    if (!expectations)
        return failure(expectations.error());
    const Expectation *inForce = nullptr;
    for (const auto &one : *expectations) {
        if (one.value.validFrom <= today && (!inForce || one.value.validFrom > inForce->validFrom))
            inForce = &one.value;
    }
    return inForce && inForce->validatedOn && *inForce->validatedOn <= today;
}

Result<CompletionFacts> completionFacts(Writer &writer, const Stored<Checklist> &checklist, Day today)
{
    const BuyerId buyer = checklist.value.buyer;
    auto gate = writer.gateFacts(buyer, today);
    if (!gate)
        return failure(gate.error());
    auto recommendations = recommendationsOf(writer, buyer, gate->heldOn);
    if (!recommendations)
        return failure(recommendations.error());
    auto open = hasOpenSteps(writer, checklist.id, today);
    if (!open)
        return failure(open.error());
    auto validated = areExpectationsValidated(writer, buyer, today);
    if (!validated)
        return failure(validated.error());
    return CompletionFacts{*gate, *recommendations, *open, *validated};
}

QString wordsOf(GateDemand demand)
{
    switch (demand) {
    case GateDemand::Review14Day:
        return QCoreApplication::translate("Gate", "its 14-day review was not held");
    case GateDemand::Recommendations:
        return QCoreApplication::translate("Gate", "its 14-day review has fewer than two recommendations");
    case GateDemand::RequiredItems:
        return QCoreApplication::translate("Gate", "required steps are open");
    case GateDemand::ValidatedExpectations:
        return QCoreApplication::translate("Gate", "its expectations were not validated with the buyer");
    }
    Q_UNREACHABLE();
}

/// GateClosed where an onboarding may not be completed yet; other checklists may always be.
Result<> askForCompletion(Writer &writer, Id<Checklist> id)
{
    auto checklist = writer.load(id);
    if (!checklist)
        return failure(checklist.error());
    if (checklist->value.kind != ChecklistKind::Onboarding)
        return {};
    auto now = today(writer);
    if (!now)
        return failure(now.error());
    auto facts = completionFacts(writer, *checklist, *now);
    if (!facts)
        return failure(facts.error());
    QStringList missing;
    for (GateDemand demand : missingForCompletion(*facts))
        missing << wordsOf(demand);
    if (missing.isEmpty())
        return {};
    auto buyer = writer.load(checklist->value.buyer);
    if (!buyer)
        return failure(buyer.error());
    return failure(ErrorCode::GateClosed, {buyer->value.name, missing.join(QStringLiteral("; "))});
}

} // namespace

Operation startChecklist(Checklist checklist, std::vector<NewItem> items)
{
    return {QStringLiteral("start-checklist"), [checklist = std::move(checklist), items = std::move(items)](
                                                   Writer &writer) { return start(writer, checklist, items); }};
}

Operation tickItem(Id<ChecklistItem> item, Day on, const QString &note)
{
    return altering("tick-item", item, [on, note](ChecklistItem &value) -> Result<> {
        value.doneOn = on;
        if (!note.trimmed().isEmpty())
            value.note = note;
        return {};
    });
}

Operation untickItem(Id<ChecklistItem> item)
{
    return altering("untick-item", item, [](ChecklistItem &value) -> Result<> {
        value.doneOn.reset();
        return {};
    });
}

Operation completeChecklist(Id<Checklist> checklist, Day on, const QString &handover)
{
    return {QStringLiteral("complete-checklist"), [checklist, on, handover](Writer &writer) -> Result<> {
                if (auto open = askForCompletion(writer, checklist); !open)
                    return open;
                return alter(writer, checklist, [&](Checklist &value) -> Result<> {
                    value.completedOn = on;
                    if (!handover.trimmed().isEmpty())
                        value.handover = handover;
                    return {};
                });
            }};
}

Operation deleteChecklist(Id<Checklist> checklist)
{
    return deleting("delete-checklist", checklist);
}

} // namespace touchbase::operations
