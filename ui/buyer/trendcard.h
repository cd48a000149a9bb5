// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "kit/chartcard.h"
#include "operations/browsing/buyeroverview.h"

namespace touchbase::ui {

class CellTable;
class SegmentedControl;
class TrendChart;

/// How the score moves: by week, over a quarter, half a year or the buyer's life.
class TrendCard final : public ChartCard
{
    Q_OBJECT
public:
    explicit TrendCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    /// Weeks in sight; 0: all.
    [[nodiscard]] int weeks() const;
    void setWeeks(int weeks);

private:
    void addSegments();
    void addCompared(const BuyerOverview &overview);
    void show();
    void fillTable(const std::vector<score::Score> &points);
    [[nodiscard]] std::vector<score::Score> pointsInSight() const;
    void onWeekReached(int index);
    [[nodiscard]] QString courseOf(const std::vector<score::Score> &points) const;

    const Desk &m_desk;
    SegmentedControl *m_segments;
    TrendChart *m_chart;
    CellTable *m_cells;
    ScoreTrend m_trend;
    score::Floors m_floors;
    std::optional<Day> m_compared;
};

} // namespace touchbase::ui
