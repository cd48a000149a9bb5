// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/names.h"
#include "operations/demo/namewords.h"
#include "operations/demo/phrases.h"
#include "operations/demo/schedule.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

constexpr std::array titles{"Call {C} about {S}"sv,
                            "Send {C} the numbers of {M}"sv,
                            "Ask {C} for {N} call recordings"sv,
                            "Check the cap with {C}"sv,
                            "Book the quarterly review"sv,
                            "Confirm the new coverage list"sv,
                            "Thank {C} for the referral"sv,
                            "Prepare {N} examples for the review"sv,
                            "Decide {N} open returns"sv,
                            "Ring {C} after the weekend"sv,
                            "Offer {N} more leads a week"sv,
                            "Introduce {C} to support"sv,
                            "Put the credit on the next invoice"sv,
                            "Update the ZIP list"sv,
                            "Ask how {S} sells"sv,
                            "Send the training slides to {C}"sv};
constexpr std::array teamTitles{"Share what Affiliate 203 taught us"sv, "Go through the response times of the month"sv,
                                "Refresh the welcome pack"sv};

void putTask(const World &world, const BuyerPlan &plan, qint64 place, Day dueOn, bool isDone, Random &random,
             Sink &sink)
{
    const PhraseContext context{firstNameOf(plan.contacts.front().name),
                                world.sources.name(random.pick(std::span(plan.sources)).source),
                                {},
                                dueOn.ymd().month};
    std::string title;
    appendPhrase(title, random.pick(titles), context, random);
    const Day done = std::min(workdayOnOrBefore(dueOn + random.between(-2, 3)), world.last);
    Row row(RecordKind::Tasks);
    row.text(world.uid(RecordKind::Tasks, plan.number, place)).text(plan.name).text(std::move(title)).day(dueOn);
    row.day(isDone ? std::optional(done) : std::nullopt).text(accountManagerNames[plan.owner]);
    sink.put(row);
}

} // namespace

void putTasks(const World &world, const BuyerPlan &plan, Sink &sink)
{
    if (plan.stage == Stage::Churned)
        return;
    qint64 place = 0;
    const Day begin = std::max(world.first, plan.signedOn.value_or(world.last - 40));
    for (Day day = begin; day <= world.last && sink.isOpen();) {
        Random random = world.random(Stream::Task, plan.number, place);
        putTask(world, plan, place++, workdayOnOrAfter(day), true, random, sink);
        day = day + random.between(20, 70);
    }
    Random random = world.random(Stream::Task, plan.number, -1);
    for (int open = random.below(3); open > 0; --open)
        putTask(world, plan, place++, workdayOnOrAfter(world.options.asOf + random.between(-4, 14)), false, random,
                sink);
}

void putTeamTasks(const World &world, Sink &sink)
{
    for (size_t i = 0; i < teamTitles.size(); ++i) {
        Row row(RecordKind::Tasks);
        row.text(world.uid(RecordKind::Tasks, -1, static_cast<qint64>(i))).blank().text(teamTitles[i]);
        row.day(workdayOnOrAfter(world.options.asOf + static_cast<int>(i) * 3)).blank().text(accountManagerNames[i]);
        sink.put(row);
    }
}

} // namespace touchbase::demo
