// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "stats/controlchart.h"

#include <QJsonObject>

namespace touchbase {

/// The rates that a control chart can show, all ÷ delivered leads of the rows where they are known.
enum class WeeklyMeasure {
    DisputeRate,
    ContactRate,
    ConversionRate
};

template <>
struct Words<WeeklyMeasure> {
    static constexpr std::array<std::string_view, 3> table{"dispute_rate", "contact_rate", "conversion_rate"};
};

struct ChartRequest {
    BuyerId buyer;
    WeeklyMeasure measure = WeeklyMeasure::DisputeRate;
    stats::ChartChoice choice = stats::ChartChoice::Auto;
    int weeks = 26;     ///< calendar weeks, Monday to Sunday
    bool fresh = false; ///< adds the weeks whose sales may still come back
    Day asOf;
};

/// A calendar week with leads.
struct ChartWeek {
    Day from;
    Day to;
    qint64 n; ///< delivered
    qint64 x; ///< of them disputed, contacted or converted
    bool fresh;
};

struct WeeklyChart {
    WeeklyMeasure measure;
    std::vector<ChartWeek> weeks; ///< oldest first; one per point of the chart
    stats::ControlChart chart;
    std::optional<double> swing; ///< percentage points, of the last thirteen weeks (score.md, section 4)
};

/// The weekly control chart of a buyer (formats.md, section 3): the last week ends on or before the as-of day, for
/// the dispute rate on or before that day less the return window. Weeks without leads are left out.
[[nodiscard]] Result<WeeklyChart> weeklyChart(const Reader &reader, const ScoreSetup &setup,
                                              const ChartRequest &request);

/// The document of `touchbase-cli control-chart --json`.
[[nodiscard]] QJsonObject chartToJson(const WeeklyChart &chart);

} // namespace touchbase
