// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "base/money.h"
#include "domain/buyer.h"
#include "domain/rules.h"

#include <optional>
#include <vector>

namespace touchbase::score {

// What the score reads of one buyer: plain values, no ids, no store. Every list is ascending by its day or
// instant. The lists may begin late: whoever loads them for one as-of day D leaves out what no window of D
// touches and keeps the scalars `…Before` for what lies earlier.
// Facts dated after D may be there; the score looks only at what is known on D.

/// A delivery row: one source on one day.
struct DeliveryRow {
    Day day;
    int source;       ///< names the source; rows and returns with equal numbers have the same source; 0 is blank
    qint64 delivered; ///< ≥ 0
    std::optional<qint64> disputed;
    std::optional<qint64> contacted;
    std::optional<qint64> converted;
    std::optional<qint64> revenue;  ///< minor units
    std::optional<qint64> refunded; ///< minor units
};

/// A ledger return. Only those matter whose day has delivery rows with blank `disputed`.
struct ReturnRow {
    Day soldOn;
    int source;
    std::optional<Day> requestedOn; ///< known from this day on; from soldOn where blank
};

/// Days for which a ledger is complete, both ends included.
struct Coverage {
    Day from;
    Day until;
};

struct ExpectationRow {
    Day validFrom;
    std::optional<double> weeklyVolume;         ///< leads a week
    std::optional<int> returnWindowDays;        ///< days
    std::optional<double> targetConversionRate; ///< per cent
    std::optional<double> cadenceDays;          ///< days
};

struct PauseRow {
    Day from;
    std::optional<Day> until; ///< the last paused day; open where blank
};

/// A touchpoint: what the score needs of it.
struct TouchpointRow {
    Instant at;
    bool twoWay;
    std::optional<Emotion> emotion;
    std::optional<int> csat; ///< 1–5
    std::optional<int> ease; ///< 1–7
};

struct IssueRow {
    Instant openedAt;
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> resolvedAt;
    std::optional<Area> area;
    std::optional<int> reopened; ///< how often; blank is unknown
};

struct SurveyRow {
    Instant at;
    SurveyKind kind;
    double score;
    Scale scale;
};

struct ReviewRow {
    Day dueOn;
    std::optional<Day> heldOn;
};

/// An item of an onboarding checklist.
struct ItemRow {
    std::optional<Day> startedOn; ///< known from this day on; always known where blank
    std::optional<Day> dueOn;
    std::optional<Day> doneOn;
};

/// Everything the score reads of one buyer.
struct Facts {
    std::optional<Day> signedOn;  ///< of the present spell
    std::optional<Day> churnedOn; ///< of the present spell
    std::vector<DeliveryRow> deliveries;
    std::vector<ReturnRow> returns;
    std::vector<Coverage> returnsCovered;    ///< for this buyer or for all
    std::vector<Coverage> deliveriesCovered; ///< for this buyer or for all
    std::vector<ExpectationRow> expectations;
    std::vector<PauseRow> pauses;
    std::vector<TouchpointRow> touchpoints;
    std::vector<IssueRow> issues;
    std::vector<SurveyRow> surveys;
    std::vector<ReviewRow> reviews;
    std::vector<ItemRow> onboardingItems;

    /// The first day ever with delivered > 0, whatever the beginning of `deliveries`.
    std::optional<Day> firstDelivered;
    /// The latest day with a delivery row of this buyer before the first one in `deliveries`, if any.
    std::optional<Day> deliveryDayBefore;
    /// The latest two-way touchpoint before the first one in `touchpoints`, if any.
    std::optional<Instant> twoWayBefore;
};

/// What all buyers of a workspace share: every day with a delivery row of anybody, ascending. For one as-of day
/// D the latest day on or before D is enough.
struct Portfolio {
    std::vector<Day> deliveryDays;
};

} // namespace touchbase::score

namespace touchbase {

/// The facts of one buyer as the score reads them.
struct ScoreFacts {
    BuyerId buyer;
    QString name;
    std::optional<Vertical> vertical;
    score::Facts facts;
};

/// Which facts to load. Of each list only what lies in the last so many days before `earliest` (or before the day of
/// churn, where that is earlier) up to `latest` is needed; blank is all.
struct FactsRange {
    std::optional<BuyerId> buyer;        ///< one, or all
    Day earliest;                        ///< the first as-of day
    Day latest;                          ///< the last as-of day
    std::optional<int> deliveries = {};  ///< days; also of returns
    std::optional<int> touchpoints = {}; ///< days
    std::optional<int> issues = {};      ///< days; and those that are not resolved
    std::optional<int> surveys = {};     ///< days
    std::optional<int> reviews = {};     ///< days, by due day
    std::optional<BuyerId> until = {};   ///< with `buyer`: all buyers with numbers from that one to this
};

} // namespace touchbase
