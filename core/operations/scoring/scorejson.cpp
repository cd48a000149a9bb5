// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scoring/scorejson.h"

#include "score/change.h"

#include <QJsonArray>

namespace touchbase {

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject modelJson(const score::Score &score)
{
    return {{QStringLiteral("name"), score.modelName}, {QStringLiteral("version"), score.modelVersion}};
}

QJsonObject groupsJson(const score::Score &score)
{
    QJsonObject groups;
    for (const auto group : score::allOf<score::Group>())
        groups.insert(wordString(group), numberOrNull(score.groups[group]));
    return groups;
}

QJsonObject measureJson(score::Measure measure, const score::MeasureScore &value)
{
    const bool applies = value.state != score::State::NotApplicable;
    return {{QStringLiteral("id"), wordString(measure)},
            {QStringLiteral("state"), wordString(value.state)},
            {QStringLiteral("raw"), numberOrNull(value.raw)},
            {QStringLiteral("n"), applies ? QJsonValue(value.n) : QJsonValue()},
            {QStringLiteral("evidence"), applies ? QJsonValue(value.evidence) : QJsonValue()},
            {QStringLiteral("points"), numberOrNull(value.points)},
            {QStringLiteral("weight"), value.weight},
            {QStringLiteral("share"), value.share},
            {QStringLiteral("contribution"), value.contribution}};
}

QJsonArray measuresJson(const score::Score &score)
{
    QJsonArray measures;
    for (const auto measure : score::allOf<score::Measure>())
        measures.append(measureJson(measure, score.measures[measure]));
    return measures;
}

void addEffects(QJsonObject &buyer, const BuyerScore &scored)
{
    if (!scored.earlier) {
        buyer.insert(QStringLiteral("effects"), QJsonValue());
        buyer.insert(QStringLiteral("ceiling_change"), QJsonValue());
        return;
    }
    const score::Change change = score::changeBetween(*scored.earlier, scored.score);
    QJsonArray effects;
    for (const auto measure : score::allOf<score::Measure>()) {
        const score::MeasureEffect &effect = change.measures[measure];
        effects.append(QJsonObject{{QStringLiteral("id"), wordString(measure)},
                                   {QStringLiteral("value_effect"), effect.value},
                                   {QStringLiteral("evidence_effect"), effect.evidence}});
    }
    buyer.insert(QStringLiteral("effects"), effects);
    buyer.insert(QStringLiteral("ceiling_change"), change.ceiling);
}

QJsonObject buyerJson(const BuyerScore &scored, bool explain, bool withEffects)
{
    const score::Score &score = scored.score;
    const QJsonObject ceiling{{QStringLiteral("effect"), score.ceiling.effect},
                              {QStringLiteral("measure"),
                               score.ceiling.measure ? QJsonValue(wordString(*score.ceiling.measure)) : QJsonValue()}};
    QJsonObject buyer{{QStringLiteral("buyer"), scored.name},
                      {QStringLiteral("model"), modelJson(score)},
                      {QStringLiteral("score"), score.score},
                      {QStringLiteral("coverage"), score.coverage},
                      {QStringLiteral("band"), wordString(score.band)},
                      {QStringLiteral("average"), score.average},
                      {QStringLiteral("ceiling"), ceiling},
                      {QStringLiteral("groups"), groupsJson(score)}};
    if (explain)
        buyer.insert(QStringLiteral("measures"), measuresJson(score));
    if (withEffects)
        addEffects(buyer, scored);
    return buyer;
}

} // namespace

QJsonObject scoresToJson(const std::vector<BuyerScore> &scores, Day asOf, bool explain, std::optional<Day> since)
{
    QJsonArray buyers;
    for (const BuyerScore &scored : scores)
        buyers.append(buyerJson(scored, explain, since.has_value()));
    return {{QStringLiteral("as_of"), asOf.toString()}, {QStringLiteral("buyers"), buyers}};
}

QJsonObject historyToJson(const QString &buyer, const std::vector<score::Score> &points)
{
    QJsonArray list;
    for (const score::Score &point : points)
        list.append(QJsonObject{{QStringLiteral("day"), point.asOf.toString()},
                                {QStringLiteral("score"), point.score},
                                {QStringLiteral("coverage"), point.coverage},
                                {QStringLiteral("band"), wordString(point.band)},
                                {QStringLiteral("model"), modelJson(point)}});
    return {{QStringLiteral("buyer"), buyer}, {QStringLiteral("points"), list}};
}

} // namespace touchbase
