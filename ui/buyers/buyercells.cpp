// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyercells.h"

#include "render/colors.h"

namespace touchbase::ui {

using score::Measure;

namespace {

template <class T>
std::optional<double> number(const std::optional<T> &value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

} // namespace

const score::MeasureScore *measureOf(const BuyerRow &row, Measure measure)
{
    if (!row.score || !row.score->measures[measure].raw)
        return nullptr;
    return &row.score->measures[measure];
}

static std::optional<double> rawOf(const BuyerRow &row, Measure measure)
{
    const auto *value = measureOf(row, measure);
    return value ? value->raw : std::nullopt;
}

std::optional<double> sortNumber(const BuyerRow &row, BuyerColumn column)
{
    switch (column) {
    case BuyerColumn::Score:
    case BuyerColumn::Weeks:
        return row.score && row.score->band != score::Band::Insufficient ? std::optional(row.score->score)
                                                                         : std::nullopt;
    case BuyerColumn::Change:
        return number(row.change());
    case BuyerColumn::Coverage:
        return row.score ? std::optional(row.score->coverage) : std::nullopt;
    case BuyerColumn::DisputeRate:
        return rawOf(row, Measure::DisputeRate);
    case BuyerColumn::Volume:
        return rawOf(row, Measure::Volume);
    case BuyerColumn::LastContact:
        return number(row.daysSinceContact);
    case BuyerColumn::Issues:
        return row.openIssues;
    case BuyerColumn::Nps:
        return rawOf(row, Measure::Nps);
    case BuyerColumn::NextStep:
        return row.next && row.next->dueOn ? std::optional<double>(row.next->dueOn->value()) : std::nullopt;
    case BuyerColumn::Revenue:
        return row.revenue ? std::optional(static_cast<double>(row.revenue->value)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isText(BuyerColumn column)
{
    return column == BuyerColumn::Name || column == BuyerColumn::Vertical || column == BuyerColumn::Stage
           || column == BuyerColumn::Owner;
}

bool isNumeric(BuyerColumn column)
{
    switch (column) {
    case BuyerColumn::Change:
    case BuyerColumn::DisputeRate:
    case BuyerColumn::Volume:
    case BuyerColumn::LastContact:
    case BuyerColumn::Issues:
    case BuyerColumn::Nps:
    case BuyerColumn::Revenue:
        return true;
    default:
        return false;
    }
}

std::optional<Measure> measureBehind(BuyerColumn column)
{
    switch (column) {
    case BuyerColumn::DisputeRate:
        return Measure::DisputeRate;
    case BuyerColumn::Volume:
        return Measure::Volume;
    case BuyerColumn::Nps:
        return Measure::Nps;
    default:
        return std::nullopt;
    }
}

render::ColorRole inkOf(const score::MeasureScore &measure)
{
    static constexpr score::Floors floors;
    if (!measure.points || *measure.points >= floors.meeting)
        return render::ColorRole::Text;
    return *measure.points >= floors.below ? render::ColorRole::BandBelowText : render::ColorRole::BandPoorText;
}

BadgeValue badgeOf(const BuyerRow &row)
{
    if (!row.score)
        return {};
    const auto &measures = row.score->measures;
    const bool isStale = std::none_of(measures.begin(), measures.end(), [](const score::MeasureScore &one) {
        return one.state == score::State::Measured || one.state == score::State::Thin;
    });
    return {row.score->shown, row.score->band, isStale};
}

CoverageValue coverageOf(const BuyerRow &row)
{
    CoverageValue value;
    if (!row.score)
        return {.groups = {}, .total = 0, .isEnough = false};
    std::array<double, 6> weights{};
    for (const Measure measure : score::allOf<Measure>()) {
        const auto &one = row.score->measures[measure];
        const auto group = static_cast<size_t>(score::groupOf(measure));
        if (one.state == score::State::NotApplicable)
            continue;
        weights[group] += one.weight;
        value.groups[group] += one.weight * one.evidence;
    }
    for (size_t group = 0; group < weights.size(); ++group)
        value.groups[group] = weights[group] > 0 ? value.groups[group] / weights[group] : 0;
    value.total = row.score->coverage;
    value.isEnough = row.score->band != score::Band::Insufficient;
    return value;
}

SparklineValue sparklineOf(const WeeklyScores &weekly, score::Band end)
{
    SparklineValue value;
    for (const auto &shown : weekly)
        value.weeks << number(shown);
    value.end = end;
    return value;
}

score::Band bandOf(const BuyerRow &row)
{
    return row.score ? row.score->band : score::Band::Insufficient;
}

} // namespace touchbase::ui
