// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/coveragemeter.h"
#include "kit/scorebadge.h"
#include "kit/sparkline.h"
#include "operations/browsing/buyerrows.h"

namespace touchbase::ui {

/// The columns of the list of buyers, in the order in which they stand at first.
enum class BuyerColumn {
    Score,
    Name,
    Vertical,
    Weeks,
    Change,
    Coverage,
    DisputeRate,
    Volume,
    LastContact,
    Issues,
    Nps,
    NextStep,
    Revenue,
    Stage,
    Owner,
};
inline constexpr int buyerColumnCount = static_cast<int>(BuyerColumn::Owner) + 1;

/// Whether a column holds text, and whether it holds numbers, which stand to the right.
[[nodiscard]] bool isText(BuyerColumn column);
[[nodiscard]] bool isNumeric(BuyerColumn column);
/// What a column sorts by, where that is a number; nothing is unknown.
[[nodiscard]] std::optional<double> sortNumber(const BuyerRow &row, BuyerColumn column);
/// The measure that a column shows; nothing where it shows something else.
[[nodiscard]] std::optional<score::Measure> measureBehind(BuyerColumn column);
/// A measure of a row; null where it has no raw value.
[[nodiscard]] const score::MeasureScore *measureOf(const BuyerRow &row, score::Measure measure);
/// A figure is coloured when its own points are below expectations.
[[nodiscard]] render::ColorRole inkOf(const score::MeasureScore &measure);

/// The band that a row counts under.
[[nodiscard]] score::Band bandOf(const BuyerRow &row);
[[nodiscard]] BadgeValue badgeOf(const BuyerRow &row);
/// How much of each group's weight has evidence.
[[nodiscard]] CoverageValue coverageOf(const BuyerRow &row);
[[nodiscard]] SparklineValue sparklineOf(const WeeklyScores &weekly, score::Band end);

} // namespace touchbase::ui
