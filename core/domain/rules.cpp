// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "base/decimal.h"

#include <cmath>

namespace touchbase {

namespace {

QString shown(double number)
{
    return QString::fromStdString(shortestDecimal(number));
}

std::optional<Problem> atMostDelivered(std::string_view field, std::optional<qint64> value, qint64 delivered)
{
    if (!value || *value <= delivered)
        return std::nullopt;
    return Problem{field,
                   {ErrorCode::MoreThanDelivered,
                    {QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size())), QString::number(*value),
                     QString::number(delivered)}}};
}

std::optional<Problem> notBeforeOpened(std::string_view field, std::optional<Instant> value, Instant openedAt)
{
    if (!value || *value >= openedAt)
        return std::nullopt;
    return Problem{field,
                   {ErrorCode::AnsweredBeforeOpened,
                    {QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size())), value->toString(),
                     openedAt.toString()}}};
}

} // namespace

std::optional<Problem> deliveryProblem(qint64 delivered, std::optional<qint64> disputed,
                                       std::optional<qint64> contacted, std::optional<qint64> converted)
{
    if (auto problem = atMostDelivered("disputed", disputed, delivered))
        return problem;
    if (auto problem = atMostDelivered("contacted", contacted, delivered))
        return problem;
    return atMostDelivered("converted", converted, delivered);
}

std::optional<Problem> lifeProblem(std::optional<Day> signedOn, std::optional<Day> churnedOn)
{
    if (!signedOn || !churnedOn || *churnedOn >= *signedOn)
        return std::nullopt;
    return Problem{"churned_on", {ErrorCode::ChurnedBeforeSigned, {signedOn->toString(), churnedOn->toString()}}};
}

std::optional<Problem> issueProblem(Instant openedAt, std::optional<Instant> firstResponseAt,
                                    std::optional<Instant> resolvedAt)
{
    if (auto problem = notBeforeOpened("first_response_at", firstResponseAt, openedAt))
        return problem;
    return notBeforeOpened("resolved_at", resolvedAt, openedAt);
}

std::optional<Problem> periodProblem(Day from, std::optional<Day> until, std::string_view untilField)
{
    if (!until || *until >= from)
        return std::nullopt;
    return Problem{untilField, {ErrorCode::UntilBeforeFrom, {from.toString(), until->toString()}}};
}

Scale defaultScale(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Nps:
        return {0, 10, false};
    case SurveyKind::Csat:
        return {1, 5, false};
    case SurveyKind::Ces:
        return {1, 7, false};
    case SurveyKind::NetEasy:
        return {1, 7, true};
    }
    Q_UNREACHABLE();
}

std::optional<Problem> answerProblem(SurveyKind kind, double score, const Scale &scale)
{
    if (kind == SurveyKind::Nps && scale != defaultScale(kind))
        return Problem{"scale_max", {ErrorCode::NpsOtherScale, {shown(scale.lowest), shown(scale.highest)}}};
    // Asked so that no NaN passes.
    if (!(scale.lowest < scale.highest))
        return Problem{"scale_max", {ErrorCode::BadScale, {shown(scale.lowest), shown(scale.highest)}}};
    if (!(score >= scale.lowest && score <= scale.highest))
        return Problem{"score", {ErrorCode::OutsideScale, {shown(score), shown(scale.lowest), shown(scale.highest)}}};
    if (kind == SurveyKind::Nps && score != std::floor(score))
        return Problem{"score", {ErrorCode::BadWholeNumber, {shown(score)}}};
    return std::nullopt;
}

} // namespace touchbase
