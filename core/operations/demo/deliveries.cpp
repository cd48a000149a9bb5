// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/deliveries.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

struct Rates {
    int dispute;
    int contact;
    int conversion;
};

bool isBad(const World &world, const UsedSource &used, Day day)
{
    return used.source == world.sources.badSource() && day >= world.badFrom;
}

/// How a buyer's dispute rate of a week lies off its mean; all its sources feel it.
int weeklySwing(const World &world, const BuyerPlan &plan, Day day)
{
    return world.random(Stream::Week, plan.number, weekOf(day)).bell(0, plan.profile.swing);
}

/// Quality slides over the last quarter of a spell that ends in leaving: to twice the disputes.
int slidePercent(const BuyerPlan &plan, Day day)
{
    if (!plan.isDropping || plan.spells.empty())
        return 100;
    return 100 + std::clamp(90 - (plan.spells.back().until - day), 0, 90);
}

Rates ratesOn(const World &world, const BuyerPlan &plan, const UsedSource &used, Day day)
{
    const Profile &profile = plan.profile;
    const int percent = slidePercent(plan, day);
    const int dispute = profile.dispute * percent / 100 + weeklySwing(world, plan, day);
    Rates rates{std::clamp(dispute, std::min(60, profile.dispute / 2), 4000), profile.contact * 100 / percent,
                plan.conversion * 100 / percent};
    if (isBad(world, used, day))
        rates = {3200, rates.contact * 55 / 100, rates.conversion * 40 / 100};
    return rates;
}

/// Leads of a day in thousandths of a lead: share, weekday, season, growth, and a little of the week's own.
int expectedThousandths(const World &world, const BuyerPlan &plan, const UsedSource &used, Day day)
{
    const Trade &trade = tradeOf(plan.vertical);
    qint64 expected = dailyThousandths(plan, used);
    expected = expected * trade.weekday[static_cast<size_t>(day.weekday() - 1)] / 100;
    expected = expected * trade.season[static_cast<size_t>(day.ymd().month - 1)] / 100;
    const int growth = plan.profile.growth * world.daysAgo(day) / 365;
    expected = expected * std::clamp(10'000 - growth, 4000, 18'000) / 10'000;
    const int wobble = world.random(Stream::Week, plan.number, used.source, weekOf(day)).between(93, 107);
    expected = expected * wobble / 100;
    return static_cast<int>(isBad(world, used, day) ? expected * 150 / 100 : expected);
}

int drawDelivered(Random &random, int thousandths)
{
    const int trials = 2 * thousandths / 1000 + 4;
    return random.binomial(trials, thousandths * 10 / trials);
}

/// A lead's number: its place, stirred by steps that can each be taken back, so it looks drawn and stays unique.
std::string leadId(size_t used, Day day, int n)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const quint64 place = (static_cast<quint64>(day.value()) * 16 + used) * 1024 + static_cast<quint64>(n);
    static constexpr quint64 mask = 0xff'ffff'ffff;
    quint64 number = place * 0x9e3779b97f4a7c15 & mask;
    number = (number ^ (number >> 19)) * 0xbf58476d1ce4e5b9 & mask;
    number ^= number >> 21;
    std::string id(10, '0');
    for (auto digit = id.rbegin(); digit != id.rend(); ++digit, number >>= 4)
        *digit = digits[number & 15];
    return id;
}

std::string_view returnReason(const World &world, const BuyerPlan &plan, const UsedSource &used, Day day,
                              Random &random)
{
    if (isBad(world, used, day) && random.chance(7500))
        return "Wrong number";
    return random.pick(tradeOf(plan.vertical).returnReasons);
}

void putReturn(const World &world, const BuyerPlan &plan, size_t used, Day day, int n, Sink &sink)
{
    const LeadReturn back = leadReturn(world, plan, used, day, n);
    if (!world.isKnown(back.requestedOn))
        return;
    const UsedSource &source = plan.sources[used];
    Random random = world.random(Stream::Return, plan.number, source.source, day.value(), n, 1);
    const bool isApproved = back.status == ReturnStatus::Approved;
    Row row(RecordKind::Returns);
    row.text(plan.name);
    if (plan.hasLeadIds)
        row.text(leadId(used, day, n));
    else
        row.blank();
    row.text(world.sources.name(source.source)).day(day).day(back.requestedOn);
    row.text(returnReason(world, plan, source, day, random)).word(back.status).day(back.decidedOn);
    row.money(isApproved ? std::optional(plan.priceMinor) : std::nullopt);
    const bool isExplained = back.status == ReturnStatus::Rejected && random.chance(5000);
    row.text(std::string_view(isExplained ? "Reached on our own check" : ""));
    sink.put(row);
}

/// Calls `each` with every day and source on which a buyer may get leads.
template <class Each>
void forEachDelivery(const BuyerPlan &plan, Span span, const Sink &sink, const Each &each)
{
    for (Day day = span.from; day <= span.until && sink.isOpen(); day = day + 1) {
        if (!plan.isServedOn(day))
            continue;
        for (size_t used = 0; used < plan.sources.size(); ++used) {
            const std::optional<Day> until = plan.sources[used].until;
            if (!until || day <= *until)
                each(used, day);
        }
    }
}

} // namespace

qint64 dailyThousandths(const BuyerPlan &plan, const UsedSource &used)
{
    return qint64(plan.weekly) * used.share / 70;
}

LeadReturn leadReturn(const World &world, const BuyerPlan &plan, size_t used, Day day, int n)
{
    Random random = world.random(Stream::Return, plan.number, plan.sources[used].source, day.value(), n);
    const Promise *promise = plan.promiseOn(day);
    const int window = promise && promise->returnDays > 0 ? promise->returnDays : 10;
    const int lag = std::min(random.between(1, window), random.between(1, window));
    LeadReturn back{day + lag, std::nullopt, ReturnStatus::Pending};
    const Day decision = workdayOnOrAfter(back.requestedOn + random.between(1, 6));
    const bool isApproved = random.chance(plan.profile.approved);
    if (world.isKnown(decision)) {
        back.decidedOn = decision;
        back.status = isApproved ? ReturnStatus::Approved : ReturnStatus::Rejected;
    }
    return back;
}

DayDelivery deliveryOn(const World &world, const BuyerPlan &plan, size_t used, Day day)
{
    const UsedSource &source = plan.sources[used];
    const Rates rates = ratesOn(world, plan, source, day);
    Random random = world.random(Stream::Delivery, plan.number, source.source, day.value());
    DayDelivery result;
    result.delivered = drawDelivered(random, expectedThousandths(world, plan, source, day));
    result.contacted = random.binomial(result.delivered, rates.contact);
    result.converted = random.binomial(result.delivered, rates.conversion);
    result.revenueMinor = result.delivered * plan.priceMinor;
    result.returned = random.binomial(result.delivered, rates.dispute);
    for (int n = 0; n < result.returned; ++n) {
        const LeadReturn back = leadReturn(world, plan, used, day, n);
        result.disputed += world.isKnown(back.requestedOn);
        result.refundedMinor += back.status == ReturnStatus::Approved ? plan.priceMinor : 0;
    }
    return result;
}

std::optional<Span> ledgerSpan(const World &world, const BuyerPlan &plan)
{
    if (plan.ledger == Ledger::None || !plan.signedOn)
        return std::nullopt;
    static constexpr int ledgerDays = 200;
    return Span{std::max(world.first, world.options.asOf - ledgerDays), world.last};
}

void putDeliveriesCoverage(const World &world, const BuyerPlan &plan, Sink &sink)
{
    if (!plan.hasDeliveriesCoverage || !plan.signedOn)
        return;
    const Day from = std::max(world.first, plan.spells.front().from);
    const Day until = plan.churnedOn.value_or(world.last);
    if (until < from)
        return;
    Row row(RecordKind::DeliveriesCoverage);
    row.text(plan.name).day(from).day(until);
    sink.put(row);
}

void putReturnsCoverage(const World &world, const BuyerPlan &plan, Sink &sink)
{
    const std::optional<Span> span = ledgerSpan(world, plan);
    if (!span)
        return;
    Row row(RecordKind::ReturnsCoverage);
    row.text(plan.name).day(span->from).day(span->until);
    sink.put(row);
}

void putDeliveries(const World &world, const BuyerPlan &plan, Sink &sink)
{
    const std::optional<Span> ledger = plan.ledger == Ledger::Instead ? ledgerSpan(world, plan) : std::nullopt;
    forEachDelivery(plan, {world.first, world.last}, sink, [&](size_t used, Day day) {
        const DayDelivery delivery = deliveryOn(world, plan, used, day);
        if (delivery.delivered == 0)
            return;
        const bool isDisputedKnown = plan.reportsDisputed && !(ledger && ledger->holds(day));
        const auto known = [](bool isKnown, qint64 number) { return isKnown ? std::optional(number) : std::nullopt; };
        Row row(RecordKind::Deliveries);
        row.text(plan.name).day(day).text(world.sources.name(plan.sources[used].source)).count(delivery.delivered);
        row.count(known(isDisputedKnown, delivery.disputed));
        row.count(known(plan.reportsContacted, delivery.contacted));
        row.count(known(plan.reportsConverted, delivery.converted));
        row.money(delivery.revenueMinor).money(known(plan.reportsRefunded, delivery.refundedMinor));
        sink.put(row);
    });
}

void putReturns(const World &world, const BuyerPlan &plan, Sink &sink)
{
    const std::optional<Span> span = ledgerSpan(world, plan);
    if (!span)
        return;
    forEachDelivery(plan, *span, sink, [&](size_t used, Day day) {
        const int returned = deliveryOn(world, plan, used, day).returned;
        for (int n = 0; n < returned; ++n)
            putReturn(world, plan, used, day, n, sink);
    });
}

} // namespace touchbase::demo
