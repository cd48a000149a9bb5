// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/demo.h"

#include "operations/demo/accounts.h"
#include "operations/demo/consumer.h"
#include "operations/demo/deliveries.h"
#include "operations/demo/issues.h"
#include "operations/demo/namewords.h"
#include "operations/demo/schedule.h"
#include "operations/demo/touchpoints.h"
#include "operations/demo/voice.h"

namespace touchbase::demo {

namespace {

constexpr qint64 mostBuyers = 20'000;
constexpr qint64 mostDays = 3650;
constexpr qint64 mostTouchpoints = 100'000'000;

Result<> checked(qint64 number, qint64 lowest, qint64 highest)
{
    if (number >= lowest && number <= highest)
        return {};
    return failure(ErrorCode::OutOfRange, {QString::number(number), QString::number(lowest), QString::number(highest)});
}

Result<> checkedOptions(const DemoOptions &options)
{
    return checked(options.buyers, 0, mostBuyers)
        .and_then([&] { return checked(options.days, 1, mostDays); })
        .and_then([&] { return checked(options.touchpoints.value_or(0), 0, mostTouchpoints); });
}

using PutKind = void (*)(const World &, const BuyerPlan &, Sink &);

void putEach(const World &world, PutKind put, Sink &sink)
{
    for (const BuyerPlan &plan : world.buyers) {
        if (!sink.isOpen())
            return;
        put(world, plan, sink);
    }
}

void putAllTouchpoints(const World &world, Sink &sink)
{
    const std::vector<qint64> shares = shareTouchpoints(world);
    for (size_t buyer = 0; buyer < shares.size() && sink.isOpen(); ++buyer)
        putTouchpoints(world, world.buyers[buyer], shares[buyer], sink);
}

void putKind(const World &world, RecordKind kind, Sink &sink)
{
    switch (kind) {
    case RecordKind::Buyers:
        return putEach(world, putBuyer, sink);
    case RecordKind::Contacts:
        return putEach(world, putContacts, sink);
    case RecordKind::Expectations:
        return putEach(world, putExpectations, sink);
    case RecordKind::Pauses:
        return putEach(world, putPauses, sink);
    case RecordKind::DeliveriesCoverage:
        return putEach(world, putDeliveriesCoverage, sink);
    case RecordKind::ReturnsCoverage:
        return putEach(world, putReturnsCoverage, sink);
    case RecordKind::Deliveries:
        return putEach(world, putDeliveries, sink);
    case RecordKind::Returns:
        return putEach(world, putReturns, sink);
    case RecordKind::Touchpoints:
        return putAllTouchpoints(world, sink);
    case RecordKind::Issues:
        return putEach(world, putIssues, sink);
    case RecordKind::Surveys:
        return putEach(world, putSurveys, sink);
    case RecordKind::Reviews:
        return putEach(world, putReviews, sink);
    case RecordKind::ChecklistItems:
        return putEach(world, putChecklists, sink);
    case RecordKind::Tasks:
        putEach(world, putTasks, sink);
        return world.buyers.empty() ? void() : putTeamTasks(world, sink);
    case RecordKind::Consumer:
        return putConsumerDays(world, sink);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> generate(const DemoOptions &options, const Take &take)
{
    if (const Result<> valid = checkedOptions(options); !valid)
        return valid;
    const World world(options);
    Sink sink(take);
    for (size_t kind = 0; kind < recordKindCount && sink.isOpen(); ++kind)
        putKind(world, static_cast<RecordKind>(kind), sink);
    return sink.result();
}

qint64 defaultTouchpoints(int buyers, int days)
{
    return qint64(buyers) * days / 10;
}

std::span<const std::string_view> accountManagers()
{
    return accountManagerNames;
}

} // namespace touchbase::demo
