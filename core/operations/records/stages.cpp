// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/stages.h"

#include "operations/records/rows.h"
#include "operations/records/today.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::operations {

namespace {

QString wordsOf(GateDemand demand)
{
    switch (demand) {
    case GateDemand::Review14Day:
        return QCoreApplication::translate("Gate", "its 14-day review was not held");
    case GateDemand::DecisionMaker:
        return QCoreApplication::translate("Gate", "no decision maker took part in its 14-day review");
    case GateDemand::Recommendations:
        return QCoreApplication::translate("Gate", "its 14-day review has fewer than two recommendations");
    case GateDemand::RequiredItems:
        return QCoreApplication::translate("Gate", "required steps are open");
    case GateDemand::ValidatedExpectations:
        return QCoreApplication::translate("Gate", "its expectations were not validated with the buyer");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> refuseIfMissing(const QString &buyer, const std::vector<GateDemand> &missing)
{
    if (missing.empty())
        return {};
    QStringList words;
    for (GateDemand demand : missing)
        words << wordsOf(demand);
    return failure(ErrorCode::GateClosed, {buyer, words.join(QStringLiteral("; "))});
}

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
    return refuseIfMissing(buyer.name, missingForActive(facts, today));
}

Result<bool> isGateOpenNow(Writer &writer, BuyerId buyer)
{
    auto now = today(writer);
    if (!now)
        return failure(now.error());
    auto facts = writer.gateFacts(buyer, *now);
    return facts ? Result<bool>(isGateOpen(*facts, *now)) : failure(facts.error());
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

Result<> changeStage(Writer &writer, BuyerId id, const NewStage &stage)
{
    auto now = today(writer);
    if (!now)
        return failure(now.error());
    auto stored = writer.load(id);
    if (!stored)
        return failure(stored.error());
    if (auto past = recordPast(writer, *stored); !past)
        return past;
    const bool isSame = stored->value.stage == stage.stage;
    stored->value = withStage(std::move(stored->value), stage);
    if (auto tidy = tidyOrFail(stored->value); !tidy)
        return tidy;
    if (stage.stage == Stage::Active && !isSame) {
        if (auto open = askGate(writer, stored->value, id, *now); !open)
            return open;
    }
    if (auto updated = updateReady(writer, std::move(*stored)); !updated)
        return failure(updated.error());
    return recordStage(writer, id, stage, isSame);
}

} // namespace touchbase::operations
