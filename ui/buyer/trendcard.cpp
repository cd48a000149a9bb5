// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/trendcard.h"

#include "base/sentence.h"
#include "buyer/overviewwords.h"
#include "buyer/trendchart.h"
#include "kit/celltable.h"
#include "kit/datatable.h"
#include "kit/segmentedcontrol.h"
#include "render/words.h"

#include <algorithm>

namespace touchbase::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr std::array<int, 3> choices{13, 26, 0};
constexpr int usualWeeks = 26;
constexpr size_t leastPoints = 2;

} // namespace

TrendCard::TrendCard(const Desk &desk, QWidget *parent)
    : ChartCard(tr("CX score by week"), QString(), parent),
      m_desk(desk),
      m_segments(new SegmentedControl),
      m_chart(new TrendChart(desk.format())),
      m_cells(new CellTable(this))
{
    setObjectName(QStringLiteral("trendCard"));
    addSegments();
    m_cells->setColumns(
        {{tr("Day")}, {tr("Score"), true}, {tr("Band")}, {tr("Coverage"), true}, {tr("What happened")}});
    setFigure(m_chart);
    setTableModel(m_cells);
    table()->setAccessibleName(tr("CX score by week, as a table"));
    table()->setStretchColumn(4);
    connect(m_chart, &TrendChart::weekReached, this, &TrendCard::onWeekReached);
}

void TrendCard::addSegments()
{
    m_segments->setObjectName(QStringLiteral("weeksSegmentedControl"));
    m_segments->setAccessibleName(tr("Weeks in sight"));
    m_segments->setSegments({tr("13 w"), tr("26 w"), tr("All")});
    setWeeks(usualWeeks);
    addHeaderWidget(m_segments);
    connect(m_segments, &SegmentedControl::activated, this, [this] { show(); });
}

int TrendCard::weeks() const
{
    return choices[static_cast<size_t>(std::max(0, m_segments->currentIndex()))];
}

void TrendCard::setWeeks(int weeks)
{
    const auto found = std::find(choices.begin(), choices.end(), weeks);
    if (found == choices.end())
        return;
    m_segments->setCurrentIndex(static_cast<int>(found - choices.begin()));
    if (!m_trend.points.empty())
        show();
}

void TrendCard::setOverview(const BuyerOverview &overview)
{
    if (!overview.trend) {
        showError(sentence(overview.trend.error()));
        return;
    }
    m_trend = *overview.trend;
    addCompared(overview);
    if (overview.score && *overview.score)
        m_floors = (*overview.score)->model.floors;
    show();
}

/// The day that the ring compares with is a point too, so that both say the same number.
void TrendCard::addCompared(const BuyerOverview &overview)
{
    m_compared.reset();
    if (!overview.score || !*overview.score || !(*overview.score)->earlier)
        return;
    const score::Score &earlier = *(*overview.score)->earlier;
    m_compared = earlier.asOf;
    auto &points = m_trend.points;
    const auto place = std::lower_bound(points.begin(), points.end(), earlier.asOf,
                                        [](const score::Score &point, Day day) { return point.asOf < day; });
    if (place == points.end() || place->asOf != earlier.asOf)
        points.insert(place, earlier);
}

std::vector<score::Score> TrendCard::pointsInSight() const
{
    std::vector<score::Score> points = m_trend.points;
    if (weeks() > 0 && !points.empty()) {
        const Day first = points.back().asOf - weeks() * daysOfWeek;
        std::erase_if(points, [first](const score::Score &point) { return point.asOf < first; });
    }
    return points;
}

void TrendCard::show()
{
    const std::vector<score::Score> points = pointsInSight();
    if (points.size() < leastPoints) {
        showTooLittle(tr("A course needs two weeks with a score. It begins with the day of signing."));
        return;
    }
    const OverviewWords words(m_desk.format());
    std::vector<TrendLabel> labels;
    for (const TrendMark &mark : m_trend.marks) {
        if (mark.day >= points.front().asOf && mark.day <= points.back().asOf)
            labels.push_back({mark.day, words.mark(mark), mark.kind == TrendMark::Kind::Model});
    }
    setScope(tr("to %1, model v%2")
                 .arg(m_desk.format().day(points.back().asOf, m_desk.today()),
                      m_desk.format().count(points.back().modelVersion)));
    setSentence(courseOf(points));
    fillTable(points);
    m_chart->setTrend(points, std::move(labels), m_floors, m_compared);
    showReady();
}

QString TrendCard::courseOf(const std::vector<score::Score> &points) const
{
    const auto byScore = [](const score::Score &left, const score::Score &right) { return left.score < right.score; };
    const auto [lowest, highest] = std::minmax_element(points.begin(), points.end(), byScore);
    const render::Format &format = m_desk.format();
    const int weeks = (points.back().asOf - points.front().asOf + daysOfWeek / 2) / daysOfWeek;
    return tr("From %1 to %2 in %n week(s); lowest %3 on %4, highest %5 on %6.", nullptr, weeks)
        .arg(format.count(points.front().shown), format.count(points.back().shown), format.count(lowest->shown),
             format.shortDay(lowest->asOf), format.count(highest->shown), format.shortDay(highest->asOf));
}

void TrendCard::onWeekReached(int index)
{
    const auto &points = m_chart->points();
    setSentence(index < 0 ? courseOf(points) : OverviewWords(m_desk.format()).week(points[static_cast<size_t>(index)]));
}

/// The newest week first; what happened stands with the first week that ends on or after its day.
void TrendCard::fillTable(const std::vector<score::Score> &points)
{
    const OverviewWords words(m_desk.format());
    const render::Format &format = m_desk.format();
    std::vector<TableRow> rows;
    for (size_t i = points.size(); i-- > 0;) {
        QStringList happened;
        for (const TrendMark &mark : m_trend.marks) {
            const bool isAfter = i == 0 || mark.day > points[i - 1].asOf;
            if (isAfter && mark.day <= points[i].asOf && mark.day >= points.front().asOf)
                happened << words.mark(mark);
        }
        rows.push_back({{{.text = format.fullDay(points[i].asOf)},
                         {.text = format.count(points[i].shown)},
                         {.text = render::nameOf(points[i].band)},
                         {.text = format.decimal(100 * points[i].coverage, 0) + QLatin1Char('%')},
                         {.text = happened.join(QStringLiteral(", "))}},
                        points[i].asOf.value()});
    }
    m_cells->setRows(std::move(rows));
}

} // namespace touchbase::ui
