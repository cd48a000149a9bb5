// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarterlyreview.h"

#include "report/quarter.h"

namespace touchbase::report {

namespace {

QStringList decisionMakers(const std::vector<Contact> &contacts)
{
    QStringList names;
    for (const Contact &contact : contacts) {
        if (contact.role == ContactRole::DecisionMaker)
            names << contact.name;
    }
    return names;
}

void markFresh(const score::Timeline &timeline, const ReviewFacts &facts, QuarterlyReview &review)
{
    const score::Period passed = facts.passed();
    const Day from = std::max(freshFrom(timeline, facts.asOf), passed.from);
    if (from > passed.until)
        return;
    review.freshFrom = from;
    review.freshLeads = timeline.disputes.within({from, passed.until}, facts.asOf).leads;
}

} // namespace

QuarterlyReview quarterlyReview(const WorkingTime &workingTime, const ReviewFacts &facts,
                                std::optional<TeamScores> scores)
{
    const score::Timeline timeline(workingTime, facts.portfolio, facts.facts);
    QuarterlyReview review{facts.buyer.name,
                           facts.company,
                           facts.buyer.owner,
                           decisionMakers(facts.contacts),
                           facts.currency,
                           facts.quarter,
                           quarterBefore(facts.quarter),
                           facts.asOf,
                           std::nullopt,
                           {},
                           {},
                           std::nullopt,
                           0,
                           {},
                           {},
                           std::nullopt};
    if (const auto reported = timeline.reportedUntil(facts.asOf); reported && *reported < facts.passed().until)
        review.reportedUntil = reported;
    review.figures = comparedFigures(timeline, facts);
    review.weeks = weeklyDisputes(timeline, facts);
    markFresh(timeline, facts, review);
    review.issues = openIssues(workingTime, facts);
    review.narrative = narrativeOf(facts);
    if (scores)
        review.team = teamPage(facts, std::move(*scores));
    return review;
}

} // namespace touchbase::report
