// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/voice.h"

#include "operations/demo/names.h"
#include "operations/demo/phrases.h"
#include "operations/demo/surveywords.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

using Words = std::span<const std::string_view>;

enum class Mood {
    Glad,
    Calm,
    Sorry
};

struct Answer {
    SurveyKind kind;
    int score;
    int lowest;
    int highest;
    bool isLowGood;
    Mood mood;
};

/// How easy it was, 0–100; the same mean for every scale.
int drawEasePercent(const BuyerPlan &plan, Random &random)
{
    return std::clamp(random.bell(plan.profile.easePercent, 14), 0, 100);
}

Mood moodOf(int percent)
{
    return percent >= 70 ? Mood::Glad : percent >= 45 ? Mood::Calm : Mood::Sorry;
}

Answer nps(const BuyerPlan &plan, Random &random)
{
    const int drawn = random.below(10'000);
    if (drawn < plan.profile.promoters)
        return {SurveyKind::Nps, random.between(9, 10), 0, 10, false, Mood::Glad};
    if (drawn >= 10'000 - plan.profile.detractors)
        return {SurveyKind::Nps, std::min(random.between(0, 6), random.between(2, 6)), 0, 10, false, Mood::Sorry};
    return {SurveyKind::Nps, random.between(7, 8), 0, 10, false, Mood::Calm};
}

Answer csat(const BuyerPlan &plan, Random &random)
{
    if (random.chance(plan.profile.satisfied))
        return {SurveyKind::Csat, random.between(4, 5), 1, 5, false, Mood::Glad};
    const int score = random.between(1, 3);
    return {SurveyKind::Csat, score, 1, 5, false, score == 3 ? Mood::Calm : Mood::Sorry};
}

/// A place of 0–100, good end up, on a scale of whole numbers.
Answer easeOn(SurveyKind kind, int percent, int lowest, int highest, bool isLowGood)
{
    const int steps = ((highest - lowest) * percent + 50) / 100;
    return {kind, isLowGood ? highest - steps : lowest + steps, lowest, highest, isLowGood, moodOf(percent)};
}

Answer drawAnswer(const BuyerPlan &plan, SurveyKind kind, Random &random)
{
    switch (kind) {
    case SurveyKind::Nps:
        return nps(plan, random);
    case SurveyKind::Csat:
        return csat(plan, random);
    case SurveyKind::Ces: {
        const bool isEffort = plan.number % 2 == 0; // some teams ask for effort on 1–5, where little is good
        return isEffort ? easeOn(kind, drawEasePercent(plan, random), 1, 5, true)
                        : easeOn(kind, drawEasePercent(plan, random), 1, 7, false);
    }
    case SurveyKind::NetEasy:
        return easeOn(kind, drawEasePercent(plan, random), 1, 7, true);
    }
    Q_UNREACHABLE();
}

std::string drawComment(Mood mood, const PhraseContext &context, Random &random)
{
    static constexpr std::array<Words, 3> verdicts{gladVerdicts, calmVerdicts, sorryVerdicts};
    static constexpr std::array<Words, 3> reasons{gladReasons, calmReasons, sorryReasons};
    std::string text;
    if (random.chance(4000))
        return text;
    appendPhrase(text, random.pick(verdicts[static_cast<size_t>(mood)]), context, random);
    if (random.chance(6500)) {
        text += ' ';
        appendPhrase(text, random.pick(reasons[static_cast<size_t>(mood)]), context, random);
    }
    return text;
}

void putAnswer(const World &world, const BuyerPlan &plan, qint64 place, Day day, const Answer &answer, Random &random,
               Sink &sink)
{
    const std::string &contact = random.pick(std::span(plan.contacts)).name;
    const PhraseContext context{
        firstNameOf(contact), world.sources.name(random.pick(std::span(plan.sources)).source), {}, day.ymd().month};
    std::string comment = drawComment(answer.mood, context, random);
    Row row(RecordKind::Surveys);
    row.text(world.uid(RecordKind::Surveys, plan.number, place)).text(plan.name);
    row.instant(instantOf(world.options.zone, {day, random.between(7 * 60, 20 * 60)})).word(answer.kind);
    row.hundredths(answer.score * 100).hundredths(answer.lowest * 100).hundredths(answer.highest * 100);
    row.flag(answer.isLowGood).text(contact).text(std::string_view(comment));
    sink.put(row);
}

} // namespace

void putSurveys(const World &world, const BuyerPlan &plan, Sink &sink)
{
    static constexpr std::array round{SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Nps,
                                      SurveyKind::Ces, SurveyKind::Csat, SurveyKind::NetEasy};
    qint64 place = 0;
    const Span span = plan.surveySpan;
    for (Day day = span.from; day <= span.until && sink.isOpen();) {
        Random random = world.random(Stream::Survey, plan.number, place);
        if (world.isKnown(day))
            putAnswer(world, plan, place, day,
                      drawAnswer(plan, round[static_cast<size_t>(place) % round.size()], random), random, sink);
        ++place;
        day = day + std::max(4, random.between(plan.surveyGapDays * 6 / 10, plan.surveyGapDays * 14 / 10));
    }
}

} // namespace touchbase::demo
