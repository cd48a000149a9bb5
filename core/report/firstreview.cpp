// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/firstreview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchbase::report {

namespace {

struct Kept {
    FigureKind kind;
    const char *name;
};
constexpr std::array kept{Kept{FigureKind::Delivered, "delivered"}, Kept{FigureKind::DisputeRate, "dispute_rate"},
                          Kept{FigureKind::ContactRate, "contact_rate"}, Kept{FigureKind::Conversion, "conversion"},
                          Kept{FigureKind::FirstResponse, "first_response"}};

QJsonValue numberJson(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject figureJson(const ComparedFigure &figure, const char *name)
{
    QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(name)},
                     {QStringLiteral("value"), numberJson(figure.quarter.value)},
                     {QStringLiteral("part"), figure.quarter.part},
                     {QStringLiteral("n"), figure.quarter.n}};
    if (!figure.agreed)
        return json;
    json.insert(QStringLiteral("agreed"), figure.agreed->value);
    json.insert(QStringLiteral("kept"), figure.agreed->kept ? QJsonValue(*figure.agreed->kept) : QJsonValue());
    json.insert(QStringLiteral("kept_in"), figure.agreed->keptIn);
    return json;
}

ComparedFigure figureIn(const QJsonObject &json, FigureKind kind)
{
    ComparedFigure figure{kind,
                          {numberIn(json.value(QStringLiteral("value"))),
                           json.value(QStringLiteral("part")).toInteger(), json.value(QStringLiteral("n")).toInteger()},
                          {}};
    if (const auto agreed = numberIn(json.value(QStringLiteral("agreed")))) {
        const QJsonValue isKept = json.value(QStringLiteral("kept"));
        figure.agreed = Agreed{*agreed, isKept.isBool() ? std::optional(isKept.toBool()) : std::nullopt,
                               json.value(QStringLiteral("kept_in")).toInteger()};
    }
    figure.typical = typicalOf(kind);
    return figure;
}

} // namespace

FrozenNumbers firstNumbers(const score::Timeline &timeline, const ReviewFacts &facts)
{
    FrozenNumbers numbers{facts.passed(), {}};
    const std::vector<ComparedFigure> all = comparedFigures(timeline, facts);
    for (const Kept &one : kept) {
        numbers.figures.push_back(all[static_cast<size_t>(one.kind)]);
        numbers.figures.back().before = {};
    }
    return numbers;
}

QString toText(const FrozenNumbers &numbers)
{
    QJsonArray figures;
    for (const ComparedFigure &figure : numbers.figures) {
        const auto found = std::ranges::find(kept, figure.kind, &Kept::kind);
        if (found != kept.end())
            figures.append(figureJson(figure, found->name));
    }
    const QJsonObject json{{QStringLiteral("from"), numbers.days.from.toString()},
                           {QStringLiteral("until"), numbers.days.until.toString()},
                           {QStringLiteral("figures"), figures}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<FrozenNumbers> frozenNumbers(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto from = Day::parse(json.value(QStringLiteral("from")).toString());
    const auto until = Day::parse(json.value(QStringLiteral("until")).toString());
    if (!from || !until)
        return std::nullopt;
    FrozenNumbers numbers{{*from, *until}, {}};
    const QJsonArray figures = json.value(QStringLiteral("figures")).toArray();
    for (const auto &figure : figures) {
        const QString name = figure.toObject().value(QStringLiteral("kind")).toString();
        const auto found = std::ranges::find_if(kept,
                                                [&name](const Kept &one) { return name == QLatin1String(one.name); });
        if (found != kept.end())
            numbers.figures.push_back(figureIn(figure.toObject(), found->kind));
    }
    return numbers;
}

} // namespace touchbase::report
