// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

enum class AlertVerdict {
    Done,
    Snoozed
};
template <>
struct Words<AlertVerdict> {
    static constexpr std::array<std::string_view, 2> table{"done", "snoozed"};
};

/// What a person decided on an alert. Alerts are computed; the decision is kept by rule, buyer and the first day
/// of the episode, so that it survives recomputation.
struct AlertDecision {
    BuyerId buyer;
    QString rule;
    Day episodeFrom;
    AlertVerdict verdict;
    Instant at;
    std::optional<Day> until; ///< of a snooze: the last quiet day
    QString reason;
    QString author;
};

/// One cause that hits several buyers.
struct Incident {
    QString uid;
    QString title;
    Day from;
    std::optional<Day> until;
    std::optional<qint64> source;
    QString rootCause;
    QString message;                 ///< what is said to the buyers
    std::optional<Day> contactUntil; ///< extra communication until then
    std::optional<qint64> recurrenceOf;
};
struct IncidentBuyer {
    Id<Incident> incident;
    BuyerId buyer;
    std::optional<Instant> toldAt;
    QString toldBy;
    std::optional<bool> toldFirst; ///< before the buyer found out
};

} // namespace touchbase
