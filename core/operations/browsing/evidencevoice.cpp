// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/evidencesource.h"

#include <algorithm>

namespace touchbase {

namespace {

using score::Measure;

constexpr size_t lastContacts = 10;

Result<std::vector<Stored<Touchpoint>>> loadTouchpoints(const EvidenceSource &source)
{
    auto touchpoints = source.reader.listOf<Touchpoint>(source.buyer.value());
    if (!touchpoints)
        return touchpoints;
    std::erase_if(*touchpoints, [&source](const auto &one) { return one.value.at >= source.end(); });
    std::stable_sort(touchpoints->begin(), touchpoints->end(),
                     [](const auto &left, const auto &right) { return left.value.at > right.value.at; });
    return touchpoints;
}

EvidenceRow rowOf(const Stored<Touchpoint> &one, std::vector<EvidenceCell> cells)
{
    return {std::move(cells), QStringLiteral("touchpoint"), one.id.value()};
}

/// The latest touchpoints on which somebody answered: the first of them is the last contact.
void addLastContacts(const std::vector<Stored<Touchpoint>> &touchpoints, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Moment, EvidenceColumn::What, EvidenceColumn::Who, EvidenceColumn::Text};
    for (const auto &one : touchpoints) {
        if (!isTwoWay(one.value.channel, one.value.direction))
            continue;
        evidence.rows.push_back(rowOf(one, {one.value.at, one.value.channel, one.value.contacts, one.value.summary}));
        if (evidence.rows.size() == lastContacts)
            return;
    }
}

void addEmotions(const EvidenceSource &source, const std::vector<Stored<Touchpoint>> &touchpoints, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Moment, EvidenceColumn::What,
                        EvidenceColumn::Who,  EvidenceColumn::Text,   EvidenceColumn::Emotion};
    for (const auto &one : touchpoints) {
        const auto part = source.partOf(one.value.at);
        if (part && one.value.emotion)
            evidence.rows.push_back(rowOf(one, {*part, one.value.at, one.value.channel, one.value.contacts,
                                                one.value.summary, *one.value.emotion}));
    }
}

bool isAnswerTo(Measure measure, SurveyKind kind)
{
    switch (measure) {
    case Measure::Nps:
        return kind == SurveyKind::Nps;
    case Measure::Csat:
        return kind == SurveyKind::Csat;
    default:
        return kind == SurveyKind::Ces || kind == SurveyKind::NetEasy;
    }
}

Result<> addSurveys(const EvidenceSource &source, Evidence &evidence)
{
    auto surveys = source.reader.listOf<Survey>(source.buyer.value());
    if (!surveys)
        return failure(surveys.error());
    for (const auto &one : *surveys) {
        const auto part = source.partOf(one.value.at);
        if (part && isAnswerTo(source.measure, one.value.kind))
            evidence.rows.push_back(
                {{*part, one.value.at, one.value.kind, one.value.contact, one.value.comment, one.value.score},
                 QStringLiteral("survey"),
                 one.id.value()});
    }
    return {};
}

Result<> addTouchpointAnswers(const EvidenceSource &source, std::optional<qint64> Touchpoint::*answer,
                              Evidence &evidence)
{
    auto touchpoints = loadTouchpoints(source);
    if (!touchpoints)
        return failure(touchpoints.error());
    for (const auto &one : *touchpoints) {
        const auto part = source.partOf(one.value.at);
        if (part && one.value.*answer)
            evidence.rows.push_back(rowOf(one, {*part, one.value.at, one.value.channel, one.value.contacts,
                                                one.value.summary, static_cast<double>(*(one.value.*answer))}));
    }
    return {};
}

/// All answers have the moment in their second cell.
void latestFirst(Evidence &evidence)
{
    std::stable_sort(evidence.rows.begin(), evidence.rows.end(), [](const EvidenceRow &left, const EvidenceRow &right) {
        return std::get<Instant>(left.cells[1]) > std::get<Instant>(right.cells[1]);
    });
}

} // namespace

Result<> collectTouchpoints(const EvidenceSource &source, Evidence &evidence)
{
    auto touchpoints = loadTouchpoints(source);
    if (!touchpoints)
        return failure(touchpoints.error());
    if (source.measure == Measure::Recency)
        addLastContacts(*touchpoints, evidence);
    else
        addEmotions(source, *touchpoints, evidence);
    return {};
}

Result<> collectAnswers(const EvidenceSource &source, Evidence &evidence)
{
    evidence.columns = {EvidenceColumn::Part, EvidenceColumn::Moment, EvidenceColumn::What,
                        EvidenceColumn::Who,  EvidenceColumn::Text,   EvidenceColumn::Score};
    if (auto done = addSurveys(source, evidence); !done)
        return done;
    Result<> done;
    if (source.measure != Measure::Nps)
        done = addTouchpointAnswers(source, source.measure == Measure::Csat ? &Touchpoint::csat : &Touchpoint::ease,
                                    evidence);
    latestFirst(evidence);
    return done;
}

} // namespace touchbase
