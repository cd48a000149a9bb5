// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/issues.h"

#include "operations/demo/issuewords.h"
#include "operations/demo/names.h"
#include "operations/demo/phrases.h"

namespace touchbase::demo {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<Words, 5> subjects{onboardingSubjects, deliverySubjects, supportSubjects, accountSubjects,
                                        financialSubjects};
constexpr std::array<Words, 5> causes{onboardingCauses, deliveryCauses, supportCauses, accountCauses, financialCauses};
constexpr std::array<int, 4> severityWeights{24, 52, 18, 6};
/// Of call, meeting, email, chat, portal: how a case comes in.
constexpr std::array<int, 5> channelWeights{26, 0, 42, 12, 20};

struct Case {
    Moment opened;
    Area area;
    Severity severity;
    bool isAnswered = true;
};

Area drawArea(const BuyerPlan &plan, Day day, Random &random)
{
    if (random.chance(plan.profile.financial))
        return Area::Financial;
    const bool isFirstMonth = plan.signedOn && day >= *plan.signedOn && day <= *plan.signedOn + 30;
    if (isFirstMonth && random.chance(5000))
        return Area::Onboarding;
    return random.chance(6200) ? Area::Delivery : random.chance(8500) ? Area::Support : Area::Account;
}

Case drawCase(const BuyerPlan &plan, Day day, Random &random)
{
    const int minute = random.chance(8500) ? random.between(workBegins, workEnds - 60)
                                           : random.between(6 * 60, 22 * 60);
    Case one{{random.chance(8000) ? workdayOnOrBefore(day) : day, minute},
             drawArea(plan, day, random),
             static_cast<Severity>(random.weighted(severityWeights))};
    one.isAnswered = !plan.unansweredFrom || one.opened.day < *plan.unansweredFrom;
    return one;
}

/// Urgent cases are answered sooner, low ones later.
int paced(int minutes, Severity severity)
{
    static constexpr std::array<int, 4> percent{125, 100, 85, 65};
    return minutes * percent[static_cast<size_t>(severity)] / 100;
}

/// What became of a case up to the last day. Answers and solutions of later days have not happened.
struct Course {
    std::optional<Instant> answered;
    std::optional<Instant> resolved;
};

Course courseOf(const World &world, const BuyerPlan &plan, const Case &one, Random &random)
{
    const int response = paced(random.duration(plan.profile.responseMinutes), one.severity);
    const int work = paced(random.duration(plan.profile.resolutionMinutes), one.severity);
    if (!one.isAnswered)
        return {};
    const Moment answered = addWorkingMinutes(one.opened, response);
    const Moment resolved = addWorkingMinutes(answered, work);
    return {world.instantIfKnown(answered), world.instantIfKnown(resolved)};
}

void putCase(const World &world, const BuyerPlan &plan, qint64 place, const Case &one, std::string_view subject,
             Random &random, Sink &sink)
{
    const auto area = static_cast<size_t>(one.area);
    const PhraseContext context{firstNameOf(random.pick(std::span(plan.contacts)).name),
                                world.sources.name(random.pick(std::span(plan.sources)).source),
                                {},
                                one.opened.day.ymd().month};
    std::string written;
    appendPhrase(written, subject.empty() ? random.pick(subjects[area]) : subject, context, random);
    const Course course = courseOf(world, plan, one, random);
    Row row(RecordKind::Issues);
    row.text(world.uid(RecordKind::Issues, plan.number, place)).text(plan.name);
    row.instant(instantOf(world.options.zone, one.opened)).instant(course.answered).instant(course.resolved);
    row.word(one.area).word(one.severity).word(static_cast<Channel>(random.weighted(channelWeights)));
    row.text(std::move(written));
    row.text(course.resolved && random.chance(8500) ? random.pick(causes[area]) : std::string_view());
    const int again = random.chance(plan.profile.reopened) ? random.between(1, 2) : 0;
    row.count(course.resolved ? again : 0);
    sink.put(row);
}

/// Cases of one day: each lead brings one with a small chance.
int casesOn(const BuyerPlan &plan, Random &random)
{
    // In millionths: a day's share of the weekly leads times the rate per lead.
    const qint64 millionths = qint64(plan.weekly) * plan.profile.issues * 100 / 7;
    const auto whole = static_cast<int>(millionths / 1'000'000);
    return random.binomial(2 * whole + 4, static_cast<int>(millionths / 100 / (2 * whole + 4)));
}

} // namespace

void putIssues(const World &world, const BuyerPlan &plan, Sink &sink)
{
    qint64 place = 0;
    for (Day day = world.first; day <= world.last && sink.isOpen(); day = day + 1) {
        Random random = world.random(Stream::Issue, plan.number, day.value());
        if (!plan.isServedOn(day))
            continue;
        for (int cases = casesOn(plan, random); cases > 0; --cases)
            putCase(world, plan, place++, drawCase(plan, day, random), {}, random, sink);
    }
    for (const KeyIssue &key : plan.keyIssues) {
        Random random = world.random(Stream::Issue, plan.number, key.subject.size());
        const Day day = std::max(world.first, workdayOnOrBefore(world.options.asOf - key.daysAgo));
        const Case one{{day, random.between(workBegins, workEnds - 60)}, key.area, key.severity, false};
        putCase(world, plan, place++, one, key.subject, random, sink);
    }
}

} // namespace touchbase::demo
