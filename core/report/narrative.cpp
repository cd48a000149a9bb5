// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/narrative.h"

#include <QRegularExpression>

namespace touchbase::report {

QStringList pointsOf(const QString &text)
{
    static const QRegularExpression bullet(QStringLiteral("^(?:[-*•–—]\\s+)+"));
    QStringList points;
    for (const QString &line : text.split(u'\n')) {
        const QString point = line.trimmed().remove(bullet);
        if (!point.isEmpty())
            points << point;
    }
    return points;
}

Narrative narrativeOf(const ReviewFacts &facts)
{
    if (!facts.review)
        return {};
    const Review &review = *facts.review;
    return {review.dueOn,
            review.heldOn,
            review.summary.trimmed(),
            pointsOf(review.wins),
            pointsOf(review.problems),
            facts.recommendations,
            facts.goals};
}

} // namespace touchbase::report
