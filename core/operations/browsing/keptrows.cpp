// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/keptrows.h"

#include "workspace/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace touchbase {

namespace {

const QString onKey = QStringLiteral("on");
const QString measuresKey = QStringLiteral("measures");
const QString earlierKey = QStringLiteral("earlier");
const QString contactKey = QStringLiteral("contact");
const QString cadenceKey = QStringLiteral("cadence");
const QString issuesKey = QStringLiteral("issues");
const QString revenueKey = QStringLiteral("revenue");
const QString weeklyKey = QStringLiteral("weekly");

template <class T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <class T>
std::optional<T> numberOf(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(static_cast<T>(json.toDouble())) : std::nullopt;
}

/// What was seen of a measure; what it is worth follows from the model.
QJsonArray jsonOf(const score::MeasureScore &measure)
{
    return {static_cast<int>(measure.state),
            jsonOf(measure.raw),
            measure.n,
            measure.nInWindow,
            jsonOf(measure.window ? std::optional(measure.window->from.value()) : std::nullopt),
            jsonOf(measure.window ? std::optional(measure.window->until.value()) : std::nullopt)};
}

score::RawValue rawValueOf(const QJsonArray &json)
{
    const auto state = static_cast<score::State>(json.at(0).toInt());
    score::RawValue value{state != score::State::NotApplicable,
                          numberOf<double>(json.at(1)),
                          json.at(2).toDouble(),
                          json.at(3).toDouble(),
                          state == score::State::Stale,
                          std::nullopt};
    if (json.at(4).isDouble() && json.at(5).isDouble())
        value.window = score::Period{Day(json.at(4).toInt()), Day(json.at(5).toInt())};
    return value;
}

QByteArray contentOf(const BuyerRow &row, const WeeklyScores &weekly)
{
    QJsonObject content{{earlierKey, jsonOf(row.shownEarlier)},
                        {contactKey, jsonOf(row.daysSinceContact)},
                        {cadenceKey, row.cadenceDays},
                        {issuesKey, row.openIssues},
                        {revenueKey, jsonOf(row.revenue ? std::optional(row.revenue->value) : std::nullopt)}};
    if (row.score) {
        QJsonArray measures;
        for (const auto measure : score::allOf<score::Measure>())
            measures.append(jsonOf(row.score->measures[measure]));
        content.insert(onKey, row.score->on.value());
        content.insert(measuresKey, measures);
    }
    QJsonArray weeks;
    for (const auto &one : weekly)
        weeks.append(jsonOf(one));
    content.insert(weeklyKey, weeks);
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

std::optional<score::Score> scoreFrom(const QJsonObject &content, const BuyerRow &row, const score::Model &model,
                                      Day asOf)
{
    const QJsonArray measures = content.value(measuresKey).toArray();
    if (measures.size() != static_cast<qsizetype>(score::allOf<score::Measure>().size()) || !row.signedOn)
        return std::nullopt;
    const Day on(content.value(onKey).toInt());
    score::Measured measured{asOf, on, on - *row.signedOn, {}};
    for (const auto measure : score::allOf<score::Measure>())
        measured.values[measure] = rawValueOf(measures.at(static_cast<qsizetype>(measure)).toArray());
    return score::scoreOf(model, measured);
}

WeeklyScores weeklyFrom(const QJsonObject &content)
{
    WeeklyScores weekly;
    for (const QJsonValue &one : content.value(weeklyKey).toArray())
        weekly.push_back(numberOf<int>(one));
    return weekly;
}

void fillFrom(const QJsonObject &content, BuyerRow &row, const score::Model &model, Day asOf)
{
    row.score = scoreFrom(content, row, model, asOf);
    row.shownEarlier = numberOf<int>(content.value(earlierKey));
    row.daysSinceContact = numberOf<int>(content.value(contactKey));
    row.cadenceDays = content.value(cadenceKey).toDouble();
    row.openIssues = content.value(issuesKey).toInt();
    if (content.value(revenueKey).isDouble())
        row.revenue = Minor{content.value(revenueKey).toInteger()};
}

} // namespace

Result<ComputedRows> computeBuyerRows(const Reader &reader, const ScoreSetup &setup, Day asOf)
{
    auto facts = reader.newestChange();
    if (!facts)
        return failure(facts.error());
    auto rows = buyerRows(reader, setup, asOf);
    if (!rows)
        return failure(rows.error());
    return ComputedRows{std::move(*rows), *facts};
}

Result<KeptRows> keptBuyerRows(const Reader &reader, const ScoreSetup &setup)
{
    auto snapshots = reader.scoreSnapshots();
    if (!snapshots)
        return failure(snapshots.error());
    KeptRows kept;
    if (snapshots->empty())
        return kept;
    auto rows = recordRows(reader, setup);
    if (!rows)
        return failure(rows.error());
    QHash<qint64, const ScoreSnapshot *> byBuyer;
    for (const ScoreSnapshot &one : *snapshots)
        byBuyer.insert(one.buyer.value(), &one);
    for (BuyerRow &row : *rows) {
        const ScoreSnapshot *snapshot = byBuyer.value(row.id.value());
        const score::Model &model = setup.modelOf(row.vertical);
        if (!snapshot || snapshot->modelVersion != model.version)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(snapshot->content).object();
        fillFrom(content, row, model, snapshot->day);
        kept.weekly.insert(row.id.value(), weeklyFrom(content));
        kept.day = std::min(kept.day.value_or(snapshot->day), snapshot->day);
    }
    if (kept.day)
        kept.rows = std::move(*rows);
    return kept;
}

Operation keepBuyerRows(const ComputedRows &computed, const QHash<qint64, WeeklyScores> &weekly,
                        const ScoreSetup &setup, Day asOf)
{
    std::vector<ScoreSnapshot> snapshots;
    snapshots.reserve(computed.rows.size());
    for (const BuyerRow &row : computed.rows)
        snapshots.push_back({row.id, asOf, setup.modelOf(row.vertical).version, computed.facts,
                             contentOf(row, weekly.value(row.id.value()))});
    return {QStringLiteral("keep-scores"),
            [snapshots = std::move(snapshots)](Writer &writer) { return writer.keepScoreSnapshots(snapshots); }};
}

Result<QStringList> checkKeptRows(const Reader &reader, const ScoreSetup &setup)
{
    auto newest = reader.newestChange();
    auto snapshots = reader.scoreSnapshots();
    if (!newest || !snapshots)
        return failure(newest ? snapshots.error() : newest.error());
    std::set<Day> days;
    for (const ScoreSnapshot &one : *snapshots) {
        if (one.facts == *newest)
            days.insert(one.day);
    }
    QStringList problems;
    for (const Day day : days) {
        auto rows = buyerRows(reader, setup, day);
        auto weekly = weeklyScores(reader, setup, day);
        if (!rows || !weekly)
            return failure(rows ? weekly.error() : rows.error());
        for (const BuyerRow &row : *rows) {
            const auto kept = std::find_if(snapshots->begin(), snapshots->end(),
                                           [&row](const ScoreSnapshot &one) { return one.buyer == row.id; });
            if (kept == snapshots->end() || kept->day != day || kept->facts != *newest
                || kept->modelVersion != setup.modelOf(row.vertical).version)
                continue;
            if (kept->content != contentOf(row, weekly->value(row.id.value())))
                problems << QStringLiteral("%1: the score kept of %2 is not what its rows give")
                                .arg(row.name, day.toString());
        }
    }
    return problems;
}

} // namespace touchbase
