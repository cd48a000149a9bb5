// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/stages.h"

#include "operations/records/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::operations {

Result<> askGate(Writer &writer, const Buyer &buyer, std::optional<BuyerId> id, Day today)
{
    GateFacts facts;
    if (id) {
        auto known = writer.gateFacts(*id, today);
        if (!known)
            return failure(known.error());
        facts = *known;
    }
    facts.signedOn = buyer.signedOn;
    facts.overridden = !buyer.gateOverride.isEmpty();
    if (isGateOpen(facts, today))
        return {};
    return failure(ErrorCode::GateClosed,
                   {buyer.name, QCoreApplication::translate("Gate", "its 14-day review was not held")});
}

Buyer withStage(Buyer buyer, const NewStage &stage)
{
    const bool returns = buyer.churnedOn && stage.stage != Stage::Churned;
    const bool signs = stage.stage == Stage::Onboarding || stage.stage == Stage::Active;
    if (stage.stage == Stage::Churned) {
        buyer.churnedOn = stage.from;
        buyer.churnReason = stage.reason;
    } else {
        buyer.churnedOn.reset();
        buyer.churnReason.clear();
    }
    if (returns && stage.stage == Stage::Prospect)
        buyer.signedOn.reset();
    else if (returns || (signs && !buyer.signedOn))
        buyer.signedOn = stage.from;
    if (returns)
        buyer.gateOverride.clear(); // it was of the spell before
    if (!stage.gateOverride.isEmpty())
        buyer.gateOverride = stage.gateOverride;
    buyer.stage = stage.stage;
    return buyer;
}

Result<> recordPast(Writer &writer, const Stored<Buyer> &buyer)
{
    auto history = writer.listOf<StageChange>(buyer.id.value());
    if (!history)
        return failure(history.error());
    const Buyer &known = buyer.value;
    std::vector<StageChange> past;
    if (known.signedOn && known.stage && known.stage != Stage::Prospect) {
        const Stage first = known.stage == Stage::Onboarding ? Stage::Onboarding : Stage::Active;
        past.push_back({{}, buyer.id, first, *known.signedOn, {}});
    }
    if (known.churnedOn && known.stage == Stage::Churned)
        past.push_back({{}, buyer.id, Stage::Churned, *known.churnedOn, known.churnReason});
    for (const StageChange &change : past) {
        if (!history->empty())
            break;
        if (auto inserted = writer.insert(change); !inserted)
            return failure(inserted.error());
    }
    return {};
}

Result<> recordStage(Writer &writer, BuyerId buyer, const NewStage &stage, bool isSame)
{
    StageChange change{{}, buyer, stage.stage, stage.from, stage.reason};
    if (auto tidy = tidyOrFail(change); !tidy)
        return tidy;
    auto history = writer.listOf<StageChange>(buyer.value());
    if (!history)
        return failure(history.error());
    const auto later = [](const Stored<StageChange> &left, const Stored<StageChange> &right) {
        return left.value.from < right.value.from;
    };
    const auto last = std::max_element(history->begin(), history->end(), later);
    if (isSame && last != history->end() && last->value.stage == stage.stage) {
        last->value.from = change.from;
        last->value.reason = change.reason;
        auto updated = writer.update(*last);
        return updated ? Result<>() : Result<>(failure(updated.error()));
    }
    auto inserted = writer.insert(change);
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

} // namespace touchbase::operations
