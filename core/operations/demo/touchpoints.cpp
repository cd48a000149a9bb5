// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/touchpoints.h"

#include "operations/demo/names.h"
#include "operations/demo/namewords.h"
#include "operations/demo/phrases.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

/// Weights of call, meeting, email, chat, portal, note.
constexpr std::array<int, 6> channelWeights{46, 10, 26, 7, 5, 6};
constexpr std::array<int, 6> twoWayWeights{72, 18, 0, 10, 0, 0};
/// Weights of onboarding, delivery, support, account, financial; in the first month and later.
constexpr std::array<int, 5> firstAreaWeights{62, 16, 10, 10, 2};
constexpr std::array<int, 5> areaWeights{0, 42, 17, 32, 9};

struct Talk {
    Moment at;
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    Area area = Area::Account;
    std::optional<Emotion> emotion = {};
    bool isProactive = false;
};

qint64 weightOf(const BuyerPlan &plan)
{
    return std::max<qint64>(1, qint64(plan.touchSpan.days()) * plan.touchWeight);
}

Moment momentOf(const BuyerPlan &plan, qint64 place, qint64 count, Random &random)
{
    const Span span = plan.touchSpan;
    const auto slice = static_cast<int>(place * span.days() / count);
    const auto next = static_cast<int>((place + 1) * span.days() / count);
    const bool isLast = place + 1 == count;
    const Day day = isLast ? span.until : span.from + slice + random.below(next - slice);
    const Day workday = random.chance(300) ? day : std::max(span.from, workdayOnOrBefore(day));
    return {workday, workBegins + random.below((workEnds - workBegins) / 5) * 5};
}

Direction directionOf(Channel channel, const Profile &profile, Random &random)
{
    const bool isTroubled = profile.emotions[2] + profile.emotions[3] > 40;
    if (channel == Channel::Portal)
        return Direction::Inbound;
    if (channel == Channel::Note)
        return Direction::Outbound;
    return random.chance(isTroubled ? 5500 : 3200) ? Direction::Inbound : Direction::Outbound;
}

Talk drawTalk(const BuyerPlan &plan, qint64 place, qint64 count, Random &random)
{
    Talk talk{momentOf(plan, place, count, random)};
    const bool isLast = place + 1 == count;
    talk.channel = static_cast<Channel>(random.weighted(isLast ? twoWayWeights : channelWeights));
    talk.direction = directionOf(talk.channel, plan.profile, random);
    const bool isFirstMonth = plan.signedOn && talk.at.day >= *plan.signedOn - 25 && talk.at.day <= *plan.signedOn + 30;
    const bool isProspect = !plan.signedOn;
    talk.area = static_cast<Area>(random.weighted(isFirstMonth || isProspect ? firstAreaWeights : areaWeights));
    if (random.chance(isTwoWay(talk.channel, talk.direction) ? 7000 : 2500))
        talk.emotion = static_cast<Emotion>(random.weighted(plan.profile.emotions));
    talk.isProactive = talk.direction == Direction::Outbound && talk.channel != Channel::Note && random.chance(2200);
    return talk;
}

/// Who took part: nearly always one person, in meetings sometimes two.
std::vector<size_t> drawPeople(const BuyerPlan &plan, Channel channel, Random &random)
{
    const auto count = static_cast<int>(plan.contacts.size());
    std::vector<size_t> people{random.chance(6000) ? 0 : static_cast<size_t>(random.below(count))};
    const auto second = static_cast<size_t>(random.below(count));
    if (channel == Channel::Meeting && second != people.front())
        people.push_back(second);
    return people;
}

std::string joinedNames(const BuyerPlan &plan, const std::vector<size_t> &people)
{
    std::string names = plan.contacts[people.front()].name;
    for (size_t i = 1; i < people.size(); ++i)
        names.append("; ").append(plan.contacts[people[i]].name);
    return names;
}

std::optional<qint64> drawMinutes(Channel channel, Random &random)
{
    if (channel == Channel::Call)
        return random.between(3, 25);
    if (channel == Channel::Meeting)
        return random.between(4, 12) * 5;
    return std::nullopt;
}

std::string_view drawAuthor(const BuyerPlan &plan, Area area, Random &random)
{
    if (area == Area::Onboarding && random.chance(7000))
        return specialistName;
    if (area == Area::Support && random.chance(5000))
        return supportName;
    return accountManagerNames[random.chance(9400) ? plan.owner : static_cast<size_t>(random.below(3))];
}

/// Whether a short question after the talk was asked on that day; surveys and these go quiet together.
bool isAskedOn(const BuyerPlan &plan, Day day)
{
    return plan.surveySpan.holds(day);
}

std::optional<qint64> drawCsat(const BuyerPlan &plan, Random &random)
{
    return random.chance(plan.profile.satisfied) ? random.between(4, 5) : random.between(1, 3);
}

std::optional<qint64> drawEase(const BuyerPlan &plan, Random &random)
{
    return std::clamp(random.bell(100 + plan.profile.easePercent * 6, 90) / 100, 1, 7);
}

void putTalk(const World &world, const BuyerPlan &plan, qint64 place, const Talk &talk, std::string_view summary,
             Random &random, Sink &sink)
{
    const std::vector<size_t> people = drawPeople(plan, talk.channel, random);
    const bool isAsked = isTwoWay(talk.channel, talk.direction) && isAskedOn(plan, talk.at.day);
    const std::string &source = world.sources.name(random.pick(std::span(plan.sources)).source);
    Row row(RecordKind::Touchpoints);
    row.text(world.uid(RecordKind::Touchpoints, plan.number, place)).text(plan.name);
    row.instant(instantOf(world.options.zone, talk.at)).word(talk.channel).word(talk.direction).word(talk.area);
    row.text(joinedNames(plan, people));
    if (summary.empty())
        row.text(touchpointSummary(
            talk.channel, talk.direction, talk.area, talk.emotion,
            {firstNameOf(plan.contacts[people.front()].name), source, {}, talk.at.day.ymd().month}, random));
    else
        row.text(summary);
    row.word(talk.emotion).count(isAsked && random.chance(700) ? drawCsat(plan, random) : std::nullopt);
    row.count(isAsked && random.chance(500) ? drawEase(plan, random) : std::nullopt).flag(talk.isProactive);
    const std::optional<qint64> minutes = drawMinutes(talk.channel, random);
    row.hundredths(minutes ? std::optional(*minutes * 100) : std::nullopt);
    row.text(drawAuthor(plan, talk.area, random));
    sink.put(row);
}

Talk talkOf(const World &world, const KeyTouchpoint &key, Random &random)
{
    const Day day = std::clamp(world.options.asOf - key.daysAgo, world.first, world.last);
    return {
        {day, workBegins + random.below(100) * 5}, key.channel, key.direction, key.area, key.emotion, key.proactive};
}

} // namespace

std::vector<qint64> shareTouchpoints(const World &world)
{
    qint64 total = 0;
    for (const BuyerPlan &plan : world.buyers)
        total += weightOf(plan);
    std::vector<qint64> shares;
    qint64 weight = 0;
    qint64 given = 0;
    for (const BuyerPlan &plan : world.buyers) {
        weight += weightOf(plan);
        const qint64 upTo = world.touchpoints * weight / total;
        shares.push_back(upTo - given);
        given = upTo;
    }
    return shares;
}

void putTouchpoints(const World &world, const BuyerPlan &plan, qint64 count, Sink &sink)
{
    const auto keys = static_cast<qint64>(plan.keyTouchpoints.size());
    const qint64 ordinary = std::max<qint64>(0, count - keys);
    for (qint64 place = 0; place < count && sink.isOpen(); ++place) {
        Random random = world.random(Stream::Touchpoint, plan.number, place);
        if (place < ordinary) {
            putTalk(world, plan, place, drawTalk(plan, place, ordinary, random), {}, random, sink);
            continue;
        }
        const auto key = static_cast<size_t>(keys - (count - place));
        const KeyTouchpoint &touchpoint = plan.keyTouchpoints[key];
        putTalk(world, plan, place, talkOf(world, touchpoint, random), touchpoint.summary, random, sink);
    }
}

} // namespace touchbase::demo
