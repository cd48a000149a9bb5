// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"
#include "domain/task.h"

namespace touchbase {

/// A review that was scheduled, moved or held. What is merely due is computed and not stored.
struct Review {
    QString uid;
    BuyerId buyer;
    ReviewKind kind;
    Day dueOn;
    std::optional<Day> heldOn;
    QString movedReason;
    std::optional<Instant> frozenAt;
    QString frozen; ///< the numbers of that moment, as JSON
    QString summary;
    QString wins;
    QString problems;
    QString internalNotes;                   ///< never printed
    QString contacts = {};                   ///< those at the buyer whom it was held with, "; " between the names
    QString buyerSays = {};                  ///< in the buyer's own words
    std::optional<qint64> satisfaction = {}; ///< as the buyer rates it, 1–5
    QString reopenedReason = {};             ///< why it was not left as it was held
};

/// What a review asks somebody to do; it may become a task.
struct Recommendation {
    QString uid;
    Id<Review> review;
    qint64 position;
    QString title;
    QString owner;
    std::optional<Day> dueOn;
    std::optional<Id<Task>> task;
};

/// What both sides want to reach, with an owner on each.
struct Goal {
    QString uid;
    Id<Review> review;
    qint64 position;
    QString title;
    QString ourOwner;
    QString buyerOwner;
    QString measure;
    QString target;
    std::optional<Day> dueOn;
    std::optional<bool> reached;
};

} // namespace touchbase
