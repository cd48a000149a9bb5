// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/reviewsections.h"

#include "render/bandshape.h"
#include "render/charts/plot.h"
#include "render/charts/scorecharts.h"
#include "render/print/paper.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <cstdlib>

namespace touchbase::render {

namespace {

using report::TeamPage;

constexpr qreal headingSize = 11;
constexpr qreal bodySize = 9.5;
constexpr qreal captionSize = 8;
constexpr double percent = 100;
const qreal historyHeight = points(112);

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

/// "Score 62 of 100, Below expectations, on 31 March 2026."
QString scoreSentence(const TeamPage &team, const Format &format)
{
    if (!team.score)
        return tr("No score on %1: the buyer had not signed by then.").arg(format.longDay(team.day));
    return tr("Score %1 of 100 on %2: %3.")
        .arg(format.count(team.score->shown), format.longDay(team.day), nameOf(team.score->band));
}

/// "Up 13 since 31 December 2025, when it was 82."
QString sinceSentence(const TeamPage &team, const Format &format)
{
    if (!team.earlier)
        return tr("No score a quarter ago.");
    const int change = team.score->shown - team.earlier->shown;
    const QString day = format.longDay(team.earlierDay);
    if (change == 0)
        return tr("The same as on %1.").arg(day);
    const QString text = change > 0 ? tr("Up %1 since %2, when it was %3.") : tr("Down %1 since %2, when it was %3.");
    return text.arg(format.count(std::abs(change)), day, format.count(team.earlier->shown));
}

QString changeSentence(const TeamPage &team, const Format &format)
{
    if (!team.score)
        return {};
    QStringList sentences{sinceSentence(team, format)};
    sentences << tr("Coverage %1%, model %2 version %3.")
                     .arg(format.decimal(percent * team.score->coverage, 0), team.score->modelName,
                          format.count(team.score->modelVersion));
    if (team.change && team.change->roseMostlyFromEvidence())
        sentences << tr("It rose mostly because evidence came or went.");
    return sentences.join(u' ');
}

void composeScore(Composer &composer, const TeamPage &team)
{
    const Format &format = composer.format();
    composer.title(tr("For the team"), tr("For the team"));
    composer.space(points(3));
    composer.text(tr("Not for the buyer."), composer.look(bodySize, QFont::Normal, ColorRole::TextMuted));
    composer.space(points(8));
    composer.text(scoreSentence(team, format), composer.look(headingSize, QFont::DemiBold), 1, team.score.has_value());
    if (team.score)
        composer.text(changeSentence(team, format), composer.look(bodySize));
    if (!team.gateOverride.isEmpty())
        composer.text(tr("The 14-day review was overridden: %1").arg(team.gateOverride), composer.look(bodySize));
}

void composeGroups(Composer &composer, const TeamPage &team)
{
    if (!team.score)
        return;
    const Format &format = composer.format();
    composer.heading(team.earlier ? tr("Six groups, the tick is %1").arg(format.shortDay(team.earlierDay))
                                  : tr("Six groups"));
    composer.drawing(groupsHeight(printChartStyle(format)), [team, format](QPainter &painter, const QRectF &rect) {
        drawGroups(painter, rect, *team.score, team.earlier ? &*team.earlier : nullptr, team.floors,
                   printChartStyle(format));
    });
}

void composeHistory(Composer &composer, const TeamPage &team)
{
    if (team.history.size() < 2)
        return;
    const Format &format = composer.format();
    composer.heading(tr("Score by week"));
    composer.drawing(historyHeight, [team, format](QPainter &painter, const QRectF &rect) {
        drawScoreHistory(painter, rect, team.history, team.floors, printChartStyle(format));
    });
}

void composeChange(Composer &composer, const TeamPage &team)
{
    if (!team.change)
        return;
    const Format &format = composer.format();
    composer.heading(tr("What changed"));
    composer.drawing(
        waterfallHeight(*team.change, printChartStyle(format)), [team, format](QPainter &painter, const QRectF &rect) {
            drawWaterfall(painter, rect, *team.earlier, *team.score, *team.change, printChartStyle(format));
        });
}

TableRow measureRow(score::Measure measure, const score::MeasureScore &one, const Format &format)
{
    const auto raw = one.raw ? format.raw(measure, *one.raw, one.n) : Format::unknown();
    const auto number = [&](std::optional<double> value, int decimals) {
        return value ? format.decimal(*value, decimals) : Format::unknown();
    };
    const bool applies = one.state != score::State::NotApplicable;
    return {nameOf(measure),
            raw,
            applies ? format.shortest(std::round(one.n)) : Format::unknown(),
            number(one.points, 1),
            applies ? format.decimal(percent * one.share, 1) + QLatin1Char('%') : Format::unknown(),
            applies ? format.decimal(one.contribution, 1) : Format::unknown(),
            nameOf(one.state)};
}

void composeMeasures(Composer &composer, const TeamPage &team)
{
    if (!team.score)
        return;
    std::vector<TableRow> rows;
    for (const score::Measure measure : score::allOf<score::Measure>())
        rows.push_back(measureRow(measure, team.score->measures[measure], composer.format()));
    composer.startPage();
    composer.heading(tr("Measures on %1").arg(composer.format().longDay(team.day)));
    composer.table({{tr("Measure"), 24, false, true},
                    {tr("Value"), 13, true},
                    {tr("n"), 10, true},
                    {tr("Points"), 10, true},
                    {tr("Share"), 10, true},
                    {tr("Gives"), 10, true},
                    {tr("State"), 18}},
                   rows, Density::Dense);
    composer.space(points(4));
    composer.text(tr("Average %1, ceiling effect %2, score %3.")
                      .arg(composer.format().decimal(team.score->average, 1),
                           composer.format().decimal(team.score->ceiling.effect, 1),
                           composer.format().decimal(team.score->score, 1)),
                  composer.look(captionSize, QFont::Normal, ColorRole::TextMuted));
}

void composeTasks(Composer &composer, const report::QuarterlyReview &review)
{
    composer.heading(tr("Open follow-ups"));
    if (review.team->tasks.empty()) {
        composer.text(tr("No follow-up is open."), composer.look(bodySize));
        return;
    }
    const Format &format = composer.format();
    std::vector<TableRow> rows;
    for (const report::OpenTask &task : review.team->tasks)
        rows.push_back({task.title, task.owner, task.late ? tr("late") : QString(),
                        task.dueOn ? format.day(*task.dueOn, review.asOf) : QString()});
    composer.table({{tr("What"), 50}, {tr("Owner"), 22}, {QString(), 10}, {tr("Due"), 18, true}}, rows, Density::Dense);
}

} // namespace

void composeTeamPage(Composer &composer, const report::QuarterlyReview &review)
{
    composer.startPage();
    composeScore(composer, *review.team);
    composeGroups(composer, *review.team);
    composeHistory(composer, *review.team);
    composeChange(composer, *review.team);
    composeMeasures(composer, *review.team);
    composeTasks(composer, review);
}

} // namespace touchbase::render
