// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/phrases.h"

#include "operations/demo/summarywords.h"

namespace touchbase::demo {

namespace {

using Words = std::span<const std::string_view>;

Words openings(Channel channel, Direction direction)
{
    const bool isInbound = direction == Direction::Inbound;
    switch (channel) {
    case Channel::Call:
        return isInbound ? Words(callIn) : Words(callOut);
    case Channel::Meeting:
        return meetingWith;
    case Channel::Email:
        return isInbound ? Words(emailIn) : Words(emailOut);
    case Channel::Chat:
        return chatWith;
    case Channel::Portal:
        return portalFrom;
    case Channel::Note:
        return noteOn;
    }
    Q_UNREACHABLE();
}

/// By area; talks that went badly are about what goes wrong.
Words topics(Area area, std::optional<Emotion> emotion)
{
    static constexpr std::array<Words, 5> ordinary{onboardingTopics, deliveryTopics, supportTopics, accountTopics,
                                                   financialTopics};
    static constexpr std::array<Words, 5> troubles{onboardingTroubles, deliveryTroubles, supportTroubles,
                                                   accountTroubles, financialTroubles};
    const bool isTroubled = emotion == Emotion::Below || emotion == Emotion::Poor;
    return (isTroubled ? troubles : ordinary)[static_cast<size_t>(area)];
}

Words outcomes(std::optional<Emotion> emotion)
{
    if (!emotion)
        return neutralOutcomes;
    switch (*emotion) {
    case Emotion::Exceptional:
        return exceptionalOutcomes;
    case Emotion::Meeting:
        return meetingOutcomes;
    case Emotion::Below:
        return belowOutcomes;
    case Emotion::Poor:
        return poorOutcomes;
    }
    Q_UNREACHABLE();
}

void appendTime(std::string &text, Random &random)
{
    static constexpr std::array minutes{"00"sv, "15"sv, "30"sv, "45"sv};
    text.append(std::to_string(random.between(8, 17))).append(":").append(random.pick(minutes));
}

void appendPlace(std::string &text, char place, const PhraseContext &context, Random &random)
{
    switch (place) {
    case 'C':
        text += context.contact;
        break;
    case 'S':
        text += context.source;
        break;
    case 't':
        appendPhrase(text, context.topic, context, random);
        break;
    case 'N':
        text += std::to_string(random.between(2, 29));
        break;
    case 'P':
        text.append(std::to_string(random.between(3, 58))).append(" %");
        break;
    case 'D':
        text += random.pick(weekdayWords);
        break;
    case 'M':
        text += monthWords[static_cast<size_t>((context.month + random.below(2) - 1) % 12)];
        break;
    case 'T':
        appendTime(text, random);
        break;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

void appendPhrase(std::string &text, std::string_view phrase, const PhraseContext &context, Random &random)
{
    for (size_t at = 0;;) {
        const size_t brace = phrase.find('{', at);
        text += phrase.substr(at, brace - at);
        if (brace == std::string_view::npos)
            return;
        appendPlace(text, phrase[brace + 1], context, random);
        at = brace + 3;
    }
}

std::string touchpointSummary(Channel channel, Direction direction, Area area, std::optional<Emotion> emotion,
                              PhraseContext context, Random &random)
{
    std::string text;
    text.reserve(160);
    context.topic = random.pick(topics(area, emotion));
    appendPhrase(text, random.pick(openings(channel, direction)), context, random);
    if (emotion || random.chance(4000)) {
        text += ' ';
        appendPhrase(text, random.pick(outcomes(emotion)), context, random);
    }
    if (random.chance(4500)) {
        text += ' ';
        appendPhrase(text, random.pick(nextSteps), context, random);
    }
    return text;
}

} // namespace touchbase::demo
