// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyerrows.h"

#include "operations/browsing/eachfacts.h"
#include "score/history.h"
#include "score/timeline.h"

namespace touchbase {

namespace {

/// The next step of each buyer, by its number.
Result<QHash<qint64, NextStep>> nextSteps(const Reader &reader)
{
    auto tasks = reader.openTasks();
    if (!tasks)
        return failure(tasks.error());
    const auto isSooner = [](const std::optional<Day> &left, const std::optional<Day> &right) {
        return left && (!right || *left < *right);
    };
    QHash<qint64, NextStep> steps;
    for (const auto &task : *tasks) {
        if (!task.value.buyer)
            continue;
        const qint64 buyer = task.value.buyer->value();
        const auto known = steps.constFind(buyer);
        if (known == steps.constEnd() || isSooner(task.value.dueOn, known->dueOn))
            steps.insert(buyer, {task.id, task.value.title, task.value.dueOn});
    }
    return steps;
}

std::optional<Minor> revenueOf(const score::Facts &facts, Day asOf)
{
    std::optional<Minor> sum;
    for (const auto &row : facts.deliveries) {
        if (row.revenue && row.day > asOf - revenueDays && row.day <= asOf)
            sum = Minor{sum.value_or(Minor{}).value + *row.revenue - row.refunded.value_or(0)};
    }
    return sum;
}

int openIssuesOf(const score::Facts &facts, Instant end)
{
    return static_cast<int>(std::count_if(facts.issues.begin(), facts.issues.end(), [end](const score::IssueRow &one) {
        return one.openedAt < end && !(one.resolvedAt && *one.resolvedAt < end);
    }));
}

void fillFromFacts(BuyerRow &row, const ScoreFacts &one, const score::Portfolio &portfolio, const ScoreSetup &setup,
                   Day asOf)
{
    const score::Timeline timeline(setup.workingTime, portfolio, one.facts);
    const score::Model &model = setup.modelOf(one.vertical);
    const auto scoreOn = [&](Day day) {
        const auto measured = score::measure(model, timeline, day);
        return measured ? score::scoreOf(model, *measured) : std::nullopt;
    };
    const Instant end = setup.workingTime.zone().endOf(asOf);
    row.score = scoreOn(asOf);
    if (const auto earlier = scoreOn(asOf - changeDays))
        row.shownEarlier = earlier->shown;
    if (const auto last = timeline.lastTwoWayBefore(end))
        row.daysSinceContact = asOf - setup.dayOf(*last);
    row.cadenceDays = timeline.cadenceDaysOn(asOf);
    row.openIssues = openIssuesOf(one.facts, end);
    row.revenue = revenueOf(one.facts, asOf);
}

Result<std::vector<Stored<Buyer>>> loadBuyers(const Reader &reader, std::optional<BuyerId> buyer)
{
    if (!buyer)
        return reader.list<Buyer>();
    auto one = reader.load<Buyer>(*buyer);
    if (!one)
        return failure(one.error());
    return std::vector<Stored<Buyer>>{std::move(*one)};
}

WeeklyScores weeklyOf(const ScoreFacts &one, const score::Portfolio &portfolio, const ScoreSetup &setup,
                      const std::vector<Day> &days)
{
    WeeklyScores weekly(days.size());
    const auto scores = score::scoresOn(setup.modelOf(one.vertical), setup.workingTime, portfolio, one.facts, days);
    auto score = scores.begin();
    for (size_t i = 0; i < days.size() && score != scores.end(); ++i) {
        if (score->asOf != days[i])
            continue;
        if (score->band != score::Band::Insufficient)
            weekly[i] = score->shown;
        ++score;
    }
    return weekly;
}

} // namespace

std::optional<int> BuyerRow::change() const
{
    return score && shownEarlier ? std::optional(score->shown - *shownEarlier) : std::nullopt;
}

Result<std::vector<BuyerRow>> recordRows(const Reader &reader, const ScoreSetup &setup, std::optional<BuyerId> buyer)
{
    auto buyers = loadBuyers(reader, buyer);
    if (!buyers)
        return failure(buyers.error());
    auto steps = nextSteps(reader);
    if (!steps)
        return failure(steps.error());
    std::vector<BuyerRow> rows;
    rows.reserve(buyers->size());
    for (const auto &[id, revision, record] : *buyers) {
        BuyerRow row{.id = id,
                     .name = record.name,
                     .vertical = record.vertical,
                     .stage = record.stage,
                     .owner = record.owner,
                     .signedOn = record.signedOn,
                     .currency = record.currency.value_or(setup.settings.currency)};
        if (const auto step = steps->constFind(id.value()); step != steps->constEnd())
            row.next = *step;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<BuyerRow>> buyerRows(const Reader &reader, const ScoreSetup &setup, Day asOf,
                                        std::optional<BuyerId> buyer)
{
    auto rows = recordRows(reader, setup, buyer);
    if (!rows)
        return rows;
    QHash<qint64, BuyerRow *> byNumber;
    std::vector<BuyerId> buyers;
    for (BuyerRow &row : *rows) {
        byNumber.insert(row.id.value(), &row);
        buyers.push_back(row.id);
    }
    const auto fill = [&](const ScoreFacts &one, const score::Portfolio &portfolio) {
        if (BuyerRow *row = byNumber.value(one.buyer.value()))
            fillFromFacts(*row, one, portfolio, setup, asOf);
    };
    auto filled = eachFacts(reader, setup, {buyer, asOf, asOf - changeDays}, revenueDays, buyers, fill);
    if (!filled)
        return failure(filled.error());
    std::sort(rows->begin(), rows->end(),
              [](const BuyerRow &left, const BuyerRow &right) { return left.name.toUcs4() < right.name.toUcs4(); });
    return rows;
}

Result<QHash<qint64, WeeklyScores>> weeklyScores(const Reader &reader, const ScoreSetup &setup, Day asOf,
                                                 std::optional<BuyerId> buyer)
{
    auto loaded = loadBuyers(reader, buyer);
    if (!loaded)
        return failure(loaded.error());
    std::vector<BuyerId> buyers;
    for (const auto &one : *loaded)
        buyers.push_back(one.id);
    const Day from = asOf - 7 * sparklineWeeks;
    const std::vector<Day> days = score::weeklyDays(from, asOf);
    QHash<qint64, WeeklyScores> weekly;
    const auto take = [&](const ScoreFacts &one, const score::Portfolio &portfolio) {
        weekly.insert(one.buyer.value(), weeklyOf(one, portfolio, setup, days));
    };
    auto done = eachFacts(reader, setup, {buyer, asOf, from}, 0, buyers, take);
    if (!done)
        return failure(done.error());
    return weekly;
}

} // namespace touchbase
