// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/contact.h"
#include "domain/expectation.h"
#include "domain/issue.h"
#include "domain/review.h"
#include "domain/scorefacts.h"
#include "domain/task.h"
#include "score/period.h"

namespace touchbase::report {

/// What a review is made from: the rows of one buyer, as they are stored, and the days that it speaks of.
struct ReviewFacts {
    Buyer buyer;
    QString company;       ///< who sells the leads; blank where the workspace does not say
    Currency currency;     ///< of the buyer's amounts
    score::Period quarter; ///< three months
    Day asOf;              ///< what is known on this day is counted; not before the quarter begins

    score::Facts facts;         ///< of the buyer's whole life
    score::Portfolio portfolio; ///< the delivery days of everybody up to asOf
    std::vector<Contact> contacts = {};
    std::vector<Expectation> expectations = {}; ///< ascending by validFrom
    std::vector<Issue> issues = {};
    std::vector<Task> tasks = {}; ///< of this buyer
    std::optional<Review> review = {};
    std::vector<Recommendation> recommendations = {}; ///< of the review, in their order
    std::vector<Goal> goals = {};                     ///< of the review, in their order

    /// The days of the quarter that have passed on asOf.
    [[nodiscard]] score::Period passed() const { return {quarter.from, std::min(quarter.until, asOf)}; }
};

/// The last row that is valid from this day or an earlier one; null without one.
[[nodiscard]] inline const Expectation *expectationOn(const std::vector<Expectation> &rows, Day day)
{
    const Expectation *found = nullptr;
    for (const Expectation &row : rows) {
        if (row.validFrom <= day)
            found = &row;
    }
    return found;
}

} // namespace touchbase::report
