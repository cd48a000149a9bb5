// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/history.h"

#include "score/timeline.h"

namespace touchbase::score {

namespace {

std::optional<Score> scoreOn(const Model &model, const Timeline &timeline, Day day)
{
    const auto measured = measure(model, timeline, day);
    return measured ? scoreOf(model, *measured) : std::nullopt;
}

/// Whether the score of a day is that of the day of churn, and that one is at hand.
bool isFrozenIn(const std::vector<Score> &scores, const Facts &facts, Day day)
{
    return facts.churnedOn && day > *facts.churnedOn && !scores.empty() && scores.back().on == *facts.churnedOn;
}

} // namespace

std::vector<Day> weeklyDays(Day from, Day to)
{
    std::vector<Day> days;
    for (Day sunday = (from + 6).sundayOnOrBefore(); sunday < to; sunday = sunday + 7)
        days.push_back(sunday);
    if (from <= to)
        days.push_back(to);
    return days;
}

std::vector<Score> scoresOn(const Model &model, const WorkingTime &workingTime, const Portfolio &portfolio,
                            const Facts &facts, const std::vector<Day> &days)
{
    const Timeline timeline(workingTime, portfolio, facts);
    std::vector<Score> scores;
    scores.reserve(days.size());
    for (Day day : days) {
        if (isFrozenIn(scores, facts, day)) {
            scores.push_back(scores.back());
            scores.back().asOf = day;
        } else if (auto score = scoreOn(model, timeline, day)) {
            scores.push_back(*std::move(score));
        }
    }
    return scores;
}

std::vector<Score> history(const Model &model, const WorkingTime &workingTime, const Portfolio &portfolio,
                           const Facts &facts, Day to)
{
    if (!facts.signedOn)
        return {};
    return scoresOn(model, workingTime, portfolio, facts, weeklyDays(*facts.signedOn, to));
}

} // namespace touchbase::score
