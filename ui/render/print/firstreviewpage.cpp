// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/paper.h"
#include "render/print/reviewcells.h"
#include "render/print/reviewsections.h"
#include "render/words.h"
#include "report/narrative.h"

#include <QCoreApplication>

namespace touchbase::render {

namespace {

constexpr qreal subtitleSize = 10.5;
constexpr qreal mutedSize = 9;
constexpr qreal bodySize = 9.5;
constexpr qreal captionSize = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

QStringList namesIn(const QString &contacts)
{
    QStringList names;
    for (const QString &name : contacts.split(u';', Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

void composeHead(Composer &composer, const report::FirstReview &review)
{
    const Format &format = composer.format();
    const score::Period &days = review.numbers.days;
    composer.title(review.buyer, nameOf(review.kind));
    composer.space(points(3));
    composer.text(tr("%1, %2 to %3").arg(nameOf(review.kind), format.longDay(days.from), format.longDay(days.until)),
                  composer.look(subtitleSize));
    const auto meetingOn = review.review.dueOn >= review.asOf ? std::optional(review.review.dueOn) : std::nullopt;
    const QString about = aboutLine(namesIn(review.review.contacts), review.review.heldOn, meetingOn, review.preparedBy,
                                    format);
    composer.space(points(3));
    if (!about.isEmpty())
        composer.text(about, composer.look(mutedSize, QFont::Normal, ColorRole::TextMuted));
    if (!review.review.summary.isEmpty()) {
        composer.space(points(9));
        composer.text(review.review.summary, composer.look(bodySize));
    }
}

void composeFigures(Composer &composer, const report::FirstReview &review)
{
    const Format &format = composer.format();
    std::vector<TableRow> rows;
    for (const report::ComparedFigure &figure : review.numbers.figures)
        rows.push_back({nameOf(figure.kind, report::Audience::Buyer),
                        valueCell(figure.kind, figure.quarter, review.currency, format), agreedText(figure, format),
                        typicalText(figure, format), standingText(figure, review.currency, format)});
    composer.heading(tr("The first days in numbers"));
    composer.table({{tr("Measure"), 28, false, true},
                    {tr("So far"), 22, true},
                    {tr("Agreed"), 15},
                    {tr("Typical"), 15},
                    {tr("Against it"), 18}},
                   rows, Density::Dense);
    composer.space(points(4));
    composer.text(
        tr("Ranges are 95% intervals. After so few days they are wide: read them as a first impression, not a "
           "verdict. Numbers as known on %1; a dash is unknown, not zero.")
            .arg(format.longDay(review.asOf)),
        composer.look(captionSize, QFont::Normal, ColorRole::TextMuted));
}

void composeFeeling(Composer &composer, const report::FirstReview &review)
{
    const Review &stored = review.review;
    composer.heading(tr("How does it feel so far?"));
    if (stored.buyerSays.isEmpty() && !stored.satisfaction) {
        composer.text(tr("Please tell us in the meeting. We write down your answer, not ours."),
                      composer.look(bodySize, QFont::Normal, ColorRole::TextMuted));
        return;
    }
    if (!stored.buyerSays.isEmpty())
        composer.text(tr("“%1”").arg(stored.buyerSays.trimmed()), composer.look(bodySize));
    if (stored.satisfaction) {
        composer.space(points(3));
        composer.text(tr("You rate us %1 of 5.").arg(composer.format().count(*stored.satisfaction)),
                      composer.look(bodySize, QFont::DemiBold));
    }
}

} // namespace

void composeFirstReview(Composer &composer, const report::FirstReview &review)
{
    composeHead(composer, review);
    composeRecommendations(composer, review.recommendations);
    composeFigures(composer, review);
    composer.twoLists(tr("What went well"), report::pointsOf(review.review.wins), tr("What did not"),
                      report::pointsOf(review.review.problems));
    composeFeeling(composer, review);
}

} // namespace touchbase::render
