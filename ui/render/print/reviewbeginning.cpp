// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/reviewsections.h"

#include "render/print/paper.h"

#include <QCoreApplication>

namespace touchbase::render {

namespace {

constexpr qreal subtitleSize = 10.5;
constexpr qreal mutedSize = 9;
constexpr qreal summarySize = 10.5;
constexpr qreal readableWidth = 0.86;

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString dayOrNothing(std::optional<Day> day, const Format &format)
{
    return day ? format.shortDay(*day) : QString();
}

void composeGoals(Composer &composer, const std::vector<Goal> &goals)
{
    if (goals.empty())
        return;
    std::vector<TableRow> rows;
    for (const Goal &goal : goals)
        rows.push_back({goal.title, goal.measure, goal.target, goal.ourOwner, goal.buyerOwner,
                        dayOrNothing(goal.dueOn, composer.format())});
    composer.heading(tr("Goals for the next quarter"));
    composer.table({{tr("Goal"), 25, false, true},
                    {tr("How we see it"), 19},
                    {tr("Target"), 13},
                    {tr("Our owner"), 16},
                    {tr("Your owner"), 16},
                    {tr("By"), 9, true}},
                   rows);
}

} // namespace

QString aboutLine(const QStringList &attendees, std::optional<Day> heldOn, std::optional<Day> meetingOn,
                  const QString &preparedBy, const Format &format)
{
    QStringList sentences;
    if (!attendees.isEmpty())
        sentences << tr("For %1.").arg(joined(attendees));
    if (heldOn)
        sentences << tr("Held on %1.").arg(format.longDay(*heldOn));
    else if (meetingOn)
        sentences << tr("Meeting %1.").arg(format.longDay(*meetingOn));
    if (!preparedBy.isEmpty())
        sentences << tr("Prepared by %1.").arg(preparedBy);
    return sentences.join(u' ');
}

void composeRecommendations(Composer &composer, const std::vector<Recommendation> &recommendations)
{
    if (recommendations.empty())
        return;
    composer.heading(tr("What we recommend"));
    int number = 1;
    for (const Recommendation &one : recommendations) {
        QStringList who;
        if (!one.owner.isEmpty())
            who << one.owner;
        if (one.dueOn)
            who << tr("by %1").arg(composer.format().longDay(*one.dueOn));
        composer.numbered(number++, one.title, who.join(QStringLiteral(", ")));
    }
}

void composeBeginning(Composer &composer, const report::QuarterlyReview &review)
{
    const Format &format = composer.format();
    composer.title(review.buyer, tr("Quarterly review"));
    composer.space(points(3));
    composer.text(
        tr("Quarterly review, %1 to %2").arg(format.longDay(review.quarter.from), format.longDay(review.quarter.until)),
        composer.look(subtitleSize));
    composer.space(points(3));
    const auto dueOn = review.narrative.dueOn;
    const QString about = aboutLine(review.attendees, review.narrative.heldOn,
                                    dueOn && *dueOn >= review.asOf ? dueOn : std::nullopt, review.preparedBy, format);
    if (!about.isEmpty())
        composer.text(about, composer.look(mutedSize, QFont::Normal, ColorRole::TextMuted));
    if (!review.narrative.summary.isEmpty()) {
        composer.space(points(9));
        composer.text(review.narrative.summary, composer.look(summarySize), readableWidth);
    }
    composeGoals(composer, review.narrative.goals);
    composeRecommendations(composer, review.narrative.recommendations);
    if (!review.narrative.looksAhead())
        return;
    composer.signatures({tr("For %1").arg(review.buyer),
                         review.company.isEmpty() ? tr("For us") : tr("For %1").arg(review.company), tr("Date")});
    composer.startPage();
}

} // namespace touchbase::render
