// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedule.h"

#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace touchbase::rules {

namespace {

constexpr int mostDays = 365;
constexpr int mostMonths = 24;

/// A whole number up to `most`; nothing where the key is not there.
Result<std::optional<int>> numberOf(const QJsonObject &json, const QString &key, int most)
{
    const QJsonValue given = json.value(key);
    if (given.isUndefined())
        return std::optional<int>();
    const double number = given.isNull() ? 0 : given.toDouble(-1);
    if (!(number >= 0 && number <= most) || number != std::floor(number))
        return failure(ErrorCode::BadNumber, {key}, QStringLiteral("setting review-plan"));
    return std::optional(static_cast<int>(number));
}

Result<> takeStep(const QJsonObject &json, ReviewKind kind, ReviewPlan &plan)
{
    const auto days = numberOf(json, wordString(kind), mostDays);
    if (!days)
        return failure(days.error());
    if (!*days)
        return {};
    std::erase_if(plan.steps, [kind](const ReviewStep &step) { return step.kind == kind; });
    if (**days > 0)
        plan.steps.push_back({kind, **days});
    std::ranges::stable_sort(plan.steps, {}, &ReviewStep::days);
    return {};
}

Result<> takePlan(const QJsonObject &json, ReviewPlan &plan)
{
    for (ReviewKind kind : {ReviewKind::Day14, ReviewKind::Day30, ReviewKind::Day60, ReviewKind::Day90}) {
        if (auto taken = takeStep(json, kind, plan); !taken)
            return taken;
    }
    const auto months = numberOf(json, wordString(ReviewKind::Quarterly), mostMonths);
    if (!months)
        return failure(months.error());
    plan.quarterlyMonths = months->value_or(plan.quarterlyMonths);
    return {};
}

} // namespace

const ReviewPlan &ReviewPlans::of(std::optional<Vertical> vertical) const
{
    const auto own = vertical ? byVertical.find(*vertical) : byVertical.end();
    return own == byVertical.end() ? usual : own->second;
}

Result<ReviewPlans> reviewPlansFromJson(const QJsonObject &json)
{
    ReviewPlans plans;
    if (auto taken = takePlan(json, plans.usual); !taken)
        return failure(taken.error());
    const QJsonObject verticals = json.value(QStringLiteral("verticals")).toObject();
    for (auto one = verticals.begin(); one != verticals.end(); ++one) {
        const auto vertical = parseWord<Vertical>(one.key());
        if (!vertical)
            continue;
        ReviewPlan plan = plans.usual;
        if (auto taken = takePlan(one.value().toObject(), plan); !taken)
            return failure(taken.error());
        plans.byVertical.insert_or_assign(*vertical, std::move(plan));
    }
    return plans;
}

} // namespace touchbase::rules
