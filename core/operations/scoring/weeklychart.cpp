// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scoring/weeklychart.h"

#include "score/swing.h"
#include "score/timeline.h"

#include <QJsonArray>

namespace touchbase {

namespace {

constexpr int daysOfWeek = 7;
constexpr int swingWeeks = 13;
constexpr int defaultReturnWindow = 10; // score.md, section 3

score::LeadCount countOf(const score::Timeline &timeline, WeeklyMeasure measure, const score::Period &week, Day asOf)
{
    if (measure == WeeklyMeasure::DisputeRate)
        return timeline.disputes.within(week, asOf);
    const score::DeliverySums sums = timeline.deliveries.within(week);
    if (measure == WeeklyMeasure::ContactRate)
        return {sums.deliveredWithContacted, sums.contacted};
    return {sums.deliveredWithConverted, sums.converted};
}

score::Period weekEnding(Day sunday)
{
    return {sunday - (daysOfWeek - 1), sunday};
}

void appendWeek(const score::Timeline &timeline, const ChartRequest &request, Day sunday, bool fresh,
                std::vector<ChartWeek> &weeks)
{
    const score::Period week = weekEnding(sunday);
    const score::LeadCount count = countOf(timeline, request.measure, week, request.asOf);
    if (count.leads > 0)
        weeks.push_back({week.from, week.until, count.leads, count.disputed, fresh});
}

std::vector<ChartWeek> weeksOf(const score::Timeline &timeline, const ChartRequest &request, Day lastSunday)
{
    std::vector<ChartWeek> weeks;
    for (int back = request.weeks - 1; back >= 0; --back)
        appendWeek(timeline, request, lastSunday - back * daysOfWeek, false, weeks);
    if (!request.fresh)
        return weeks;
    for (Day sunday = lastSunday + daysOfWeek; sunday <= request.asOf; sunday = sunday + daysOfWeek)
        appendWeek(timeline, request, sunday, true, weeks);
    return weeks;
}

std::optional<double> swingOf(const score::Timeline &timeline, const ChartRequest &request, Day lastSunday)
{
    std::vector<score::LeadCount> weeks;
    for (int back = swingWeeks - 1; back >= 0; --back)
        weeks.push_back(countOf(timeline, request.measure, weekEnding(lastSunday - back * daysOfWeek), request.asOf));
    const auto swing = score::swingOf(weeks);
    return swing ? std::optional(swing->points) : std::nullopt;
}

/// Sales after this day may still come back.
Day lastMatureDay(const score::Timeline &timeline, const ChartRequest &request)
{
    if (request.measure != WeeklyMeasure::DisputeRate)
        return request.asOf;
    const score::ExpectationRow *agreed = timeline.expectationOn(request.asOf);
    const auto window = agreed ? agreed->returnWindowDays : std::nullopt;
    return request.asOf - window.value_or(defaultReturnWindow);
}

QJsonObject pointJson(const ChartWeek &week, const stats::ControlPoint &point)
{
    QJsonArray signs;
    for (std::string_view word : point.signals.words())
        signs.append(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    QJsonObject json{{QStringLiteral("from"), week.from.toString()},
                     {QStringLiteral("to"), week.to.toString()},
                     {QStringLiteral("n"), week.n},
                     {QStringLiteral("x"), week.x},
                     {QStringLiteral("value"), point.value.value},
                     {QStringLiteral("lcl"), point.limits ? QJsonValue(point.limits->lcl.value) : QJsonValue()},
                     {QStringLiteral("ucl"), point.limits ? QJsonValue(point.limits->ucl.value) : QJsonValue()},
                     {QStringLiteral("signals"), signs}};
    if (week.fresh)
        json.insert(QStringLiteral("fresh"), true);
    return json;
}

} // namespace

Result<WeeklyChart> weeklyChart(const Reader &reader, const ScoreSetup &setup, const ChartRequest &request)
{
    auto all = reader.scoreFacts({request.buyer, Day::first(), request.asOf});
    if (!all)
        return failure(all.error());
    if (all->empty())
        return failure(ErrorCode::UnknownRow, {QStringLiteral("buyer"), QString::number(request.buyer.value())});
    const score::Portfolio portfolio;
    const score::Timeline timeline(setup.workingTime, portfolio, all->front().facts);
    const Day lastSunday = lastMatureDay(timeline, request).sundayOnOrBefore();

    WeeklyChart chart{request.measure, weeksOf(timeline, request, lastSunday), {}, std::nullopt};
    std::vector<stats::Subgroup> subgroups;
    for (const ChartWeek &week : chart.weeks)
        subgroups.push_back({static_cast<double>(week.x), static_cast<double>(week.n), week.fresh});
    chart.chart = stats::controlChart(subgroups, request.choice);
    chart.swing = swingOf(timeline, request, lastSunday);
    return chart;
}

QJsonObject chartToJson(const WeeklyChart &chart)
{
    QJsonArray points;
    for (size_t i = 0; i < chart.weeks.size(); ++i)
        points.append(pointJson(chart.weeks[i], chart.chart.points[i]));
    const auto &center = chart.chart.center;
    return {{QStringLiteral("chart"), wordString(chart.chart.kind)},
            {QStringLiteral("measure"), wordString(chart.measure)},
            {QStringLiteral("center"), center ? QJsonValue(center->value) : QJsonValue()},
            {QStringLiteral("sigma_z"), chart.chart.sigmaZ ? QJsonValue(*chart.chart.sigmaZ) : QJsonValue()},
            {QStringLiteral("swing"), chart.swing ? QJsonValue(*chart.swing) : QJsonValue()},
            {QStringLiteral("points"), points}};
}

} // namespace touchbase
