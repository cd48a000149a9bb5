// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace touchbase::score {

namespace {

tl::unexpected<Error> bad(const char *text, const QString &value)
{
    return failure(ErrorCode::BadModel, {QCoreApplication::translate("ModelProblem", text).arg(value)});
}

Result<double> numberOf(const QJsonObject &json, const QString &key)
{
    if (!json.value(key).isDouble())
        return bad(QT_TRANSLATE_NOOP("ModelProblem", "“%1” is missing or not a number"), key);
    return json.value(key).toDouble();
}

Result<int> wholeOf(const QJsonObject &json, const QString &key)
{
    const auto number = numberOf(json, key);
    if (!number)
        return failure(number.error());
    if (*number != std::floor(*number) || std::abs(*number) > std::numeric_limits<int>::max())
        return bad(QT_TRANSLATE_NOOP("ModelProblem", "“%1” is not a whole number"), key);
    return static_cast<int>(*number);
}

Result<QString> textOf(const QJsonObject &json, const QString &key)
{
    if (!json.value(key).isString())
        return bad(QT_TRANSLATE_NOOP("ModelProblem", "“%1” is missing or not a text"), key);
    return json.value(key).toString();
}

Result<Measure> measureOf(const QJsonObject &json, const QString &key)
{
    const auto id = textOf(json, key);
    if (!id)
        return failure(id.error());
    const auto measure = parseWord<Measure>(*id);
    if (!measure)
        return bad(QT_TRANSLATE_NOOP("ModelProblem", "there is no measure “%1”"), *id);
    return *measure;
}

QJsonArray toJson(const Curve &curve)
{
    QJsonArray pairs;
    for (const Knot &knot : curve)
        pairs.append(QJsonArray{knot.x, knot.y});
    return pairs;
}

Result<Curve> curveOf(const QJsonObject &json, const QString &key)
{
    Curve curve;
    const QJsonArray pairs = json.value(key).toArray();
    for (const QJsonValue &pair : pairs) {
        const QJsonArray numbers = pair.toArray();
        if (numbers.size() != 2 || !numbers[0].isDouble() || !numbers[1].isDouble())
            return bad(QT_TRANSLATE_NOOP("ModelProblem", "“%1” is not a list of pairs of numbers"), key);
        curve.push_back({numbers[0].toDouble(), numbers[1].toDouble()});
    }
    return curve;
}

QJsonObject toJson(Measure measure, const MeasureModel &model)
{
    return {{QStringLiteral("id"), wordString(measure)},
            {QStringLiteral("weight"), model.weight},
            {QStringLiteral("window"), model.windowDays ? QJsonValue(*model.windowDays) : QJsonValue()},
            {QStringLiteral("n_full"), model.nFull},
            {QStringLiteral("points"), toJson(model.points)}};
}

Result<std::optional<int>> windowOf(const QJsonObject &json)
{
    const QString key = QStringLiteral("window");
    if (json.value(key).isUndefined() || json.value(key).isNull())
        return std::nullopt;
    return wholeOf(json, key).map([](int days) { return std::optional(days); });
}

Result<MeasureModel> measureModelOf(const QJsonObject &json)
{
    const auto weight = numberOf(json, QStringLiteral("weight"));
    if (!weight)
        return failure(weight.error());
    const auto nFull = numberOf(json, QStringLiteral("n_full"));
    if (!nFull)
        return failure(nFull.error());
    const auto window = windowOf(json);
    if (!window)
        return failure(window.error());
    return curveOf(json, QStringLiteral("points")).map([&](Curve points) {
        return MeasureModel{*weight, std::move(points), *window, *nFull};
    });
}

Result<> readMeasures(const QJsonArray &array, PerMeasure<MeasureModel> &measures)
{
    PerMeasure<bool> seen;
    for (const QJsonValue &value : array) {
        const auto measure = measureOf(value.toObject(), QStringLiteral("id"));
        if (!measure)
            return failure(measure.error());
        if (seen[*measure])
            return bad(QT_TRANSLATE_NOOP("ModelProblem", "it names “%1” twice"), wordString(*measure));
        const auto model = measureModelOf(value.toObject());
        if (!model)
            return failure(model.error());
        seen[*measure] = true;
        measures[*measure] = *model;
    }
    return {};
}

Result<> readCeilings(const QJsonArray &array, std::vector<Ceiling> &ceilings)
{
    for (const QJsonValue &value : array) {
        const auto measure = measureOf(value.toObject(), QStringLiteral("measure"));
        if (!measure)
            return failure(measure.error());
        const auto limits = curveOf(value.toObject(), QStringLiteral("points"));
        if (!limits)
            return failure(limits.error());
        ceilings.push_back({*measure, *limits});
    }
    return {};
}

QJsonObject toJson(const Floors &floors)
{
    return {{QStringLiteral("exceptional"), floors.exceptional},
            {QStringLiteral("meeting"), floors.meeting},
            {QStringLiteral("below"), floors.below}};
}

Result<Floors> floorsOf(const QJsonObject &json)
{
    const auto exceptional = numberOf(json, QStringLiteral("exceptional"));
    const auto meeting = numberOf(json, QStringLiteral("meeting"));
    const auto below = numberOf(json, QStringLiteral("below"));
    for (const auto &floor : {exceptional, meeting, below}) {
        if (!floor)
            return failure(floor.error());
    }
    return Floors{*exceptional, *meeting, *below};
}

Result<> readHead(const QJsonObject &json, Model &model)
{
    const auto name = textOf(json, QStringLiteral("name"));
    if (!name)
        return failure(name.error());
    const auto version = wholeOf(json, QStringLiteral("version"));
    if (!version)
        return failure(version.error());
    const auto coverageFloor = numberOf(json, QStringLiteral("coverage_floor"));
    if (!coverageFloor)
        return failure(coverageFloor.error());
    const auto floors = floorsOf(json.value(QStringLiteral("floors")).toObject());
    if (!floors)
        return failure(floors.error());
    model.name = *name;
    model.version = *version;
    model.coverageFloor = *coverageFloor;
    model.floors = *floors;
    return {};
}

/// The default model with every weight at 0 and no ceiling: what a document fills in.
Model emptyModel()
{
    Model model = defaultModel();
    for (MeasureModel &measure : model.measures.values)
        measure.weight = 0;
    model.ceilings.clear();
    return model;
}

Result<> readBody(const QJsonObject &json, Model &model)
{
    return readMeasures(json.value(QStringLiteral("measures")).toArray(), model.measures).and_then([&] {
        return readCeilings(json.value(QStringLiteral("ceilings")).toArray(), model.ceilings);
    });
}

} // namespace

QJsonObject modelToJson(const Model &model)
{
    QJsonArray measures;
    for (Measure measure : allOf<Measure>())
        measures.append(toJson(measure, model.measures[measure]));
    QJsonArray ceilings;
    for (const Ceiling &ceiling : model.ceilings)
        ceilings.append(QJsonObject{{QStringLiteral("measure"), wordString(ceiling.measure)},
                                    {QStringLiteral("points"), toJson(ceiling.limits)}});
    return {{QStringLiteral("name"), model.name},
            {QStringLiteral("version"), model.version},
            {QStringLiteral("floors"), toJson(model.floors)},
            {QStringLiteral("coverage_floor"), model.coverageFloor},
            {QStringLiteral("measures"), measures},
            {QStringLiteral("ceilings"), ceilings}};
}

Result<Model> modelFromJson(const QJsonObject &json)
{
    Model model = emptyModel();
    const Result<> read = readHead(json, model).and_then([&] { return readBody(json, model); });
    if (!read)
        return failure(read.error());
    if (auto problem = modelProblem(model))
        return failure(*std::move(problem));
    return model;
}

} // namespace touchbase::score
