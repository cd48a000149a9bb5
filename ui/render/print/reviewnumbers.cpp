// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/reviewsections.h"

#include "render/charts/ratechart.h"
#include "render/print/paper.h"
#include "render/print/reviewcells.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr qreal captionSize = 8;
constexpr qreal bodySize = 9.5;
const qreal chartHeight = points(98);

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

report::Audience audienceOf(const report::QuarterlyReview &review)
{
    return review.team ? report::Audience::Team : report::Audience::Buyer;
}

void composeFigures(Composer &composer, const report::QuarterlyReview &review)
{
    const Format &format = composer.format();
    std::vector<TableRow> rows;
    for (const report::ComparedFigure &figure : review.figures)
        rows.push_back({nameOf(figure.kind, audienceOf(review)),
                        valueCell(figure.kind, figure.quarter, review.currency, format),
                        valueCell(figure.kind, figure.before, review.currency, format), agreedText(figure, format),
                        typicalText(figure, format), standingText(figure, review.currency, format)});
    composer.heading(tr("The quarter in numbers"));
    composer.table({{tr("Measure"), 23, false, true},
                    {quarterName(review.quarter, format), 17, true},
                    {quarterName(review.before, format), 17, true, false, true},
                    {tr("Agreed"), 12},
                    {tr("Typical"), 12},
                    {tr("Against it"), 17}},
                   rows, Density::Dense);
}

QString chartCaption(const report::QuarterlyReview &review, const Format &format)
{
    qint64 least = 0;
    qint64 most = 0;
    bool hasFresh = false;
    for (const report::WeekRate &week : review.weeks) {
        if (week.n == 0)
            continue;
        least = least == 0 ? week.n : std::min(least, week.n);
        most = std::max(most, week.n);
        hasFresh = hasFresh || week.fresh;
    }
    QStringList sentences{tr("Share of each week’s leads that you asked to return, by day of sale.")};
    if (most > 0)
        sentences << tr("%1 to %2 leads a week.").arg(format.count(least), format.count(most));
    if (hasFresh)
        sentences << tr("Hollow points are not final: sales of these weeks may still come back.");
    return sentences.join(u' ');
}

void composeWeeks(Composer &composer, const report::QuarterlyReview &review)
{
    const bool isKnown = std::any_of(review.weeks.begin(), review.weeks.end(), [](const auto &week) { return week.n; });
    if (!isKnown)
        return;
    const Format &format = composer.format();
    composer.heading(tr("Dispute rate by week"));
    composer.drawing(
        chartHeight,
        [review, format](QPainter &painter, const QRectF &rect) {
            drawWeeklyRate(painter, rect, review, printChartStyle(format));
        },
        true);
    composer.text(chartCaption(review, format), composer.look(captionSize, QFont::Normal, ColorRole::TextMuted));
}

void composeMarks(Composer &composer, const report::QuarterlyReview &review)
{
    const Format &format = composer.format();
    QStringList sentences;
    if (review.freshFrom && review.freshLeads > 0)
        sentences << tr("Sales from %1 on may still come back: %2 of the quarter’s leads. Its dispute rate is not "
                        "final.")
                         .arg(format.longDay(*review.freshFrom), format.count(review.freshLeads));
    if (review.reportedUntil)
        sentences << tr("Deliveries are reported until %1.").arg(format.longDay(*review.reportedUntil));
    if (!sentences.isEmpty())
        composer.callout(sentences.join(u' '));
}

void composeIssues(Composer &composer, const report::QuarterlyReview &review)
{
    composer.heading(tr("Open issues"));
    if (review.issues.empty()) {
        composer.text(tr("No issue is open."), composer.look(bodySize));
        return;
    }
    const Format &format = composer.format();
    std::vector<TableRow> rows;
    for (const report::OpenIssue &issue : review.issues)
        rows.push_back({issue.subject.isEmpty() ? tr("Without a subject") : issue.subject,
                        issue.area ? nameOf(*issue.area) : QString(),
                        issue.answered ? tr("in work") : tr("waits for our answer"), format.fullDay(issue.openedOn),
                        format.days(issue.days)});
    composer.table(
        {{tr("What"), 44}, {tr("Area"), 18}, {tr("State"), 18}, {tr("Opened"), 14, true}, {tr("Open for"), 10, true}},
        rows);
}

void composeMethod(Composer &composer, const report::QuarterlyReview &review)
{
    const Format &format = composer.format();
    composer.space(points(13));
    composer.text(
        tr("How the numbers are counted. Dispute rate: leads you asked to return, whatever was decided, divided by "
           "leads delivered, by day of sale. Contact rate and conversion: as you reported them, divided by leads "
           "delivered. Times: hours of our working time. A dash is unknown, not zero. Typical: what is usual in the "
           "field. Numbers as known on %1.")
            .arg(format.longDay(review.asOf)),
        composer.look(captionSize, QFont::Normal, ColorRole::TextMuted));
}

} // namespace

ChartStyle printChartStyle(const Format &format)
{
    return {Colors::light(), format, points(captionSize) / 11};
}

void composeNumbers(Composer &composer, const report::QuarterlyReview &review)
{
    composeFigures(composer, review);
    composeWeeks(composer, review);
    composeMarks(composer, review);
    composer.twoLists(tr("What went well"), review.narrative.wins, tr("What did not"), review.narrative.problems);
    composeIssues(composer, review);
    composeMethod(composer, review);
}

} // namespace touchbase::render
