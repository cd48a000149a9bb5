// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

namespace touchbase {

/// Where leads come from: a campaign, an affiliate. A blank source has no row and the number 0.
struct Source {
    QString uid;
    QString name;
    QString affiliate;
    QString notes;
};
using SourceId = Id<Source>;

/// What a buyer received from one source on one day. Blank is unknown, never zero.
struct Delivery {
    BuyerId buyer;
    Day day;
    std::optional<SourceId> source;
    qint64 delivered; ///< accepted leads
    std::optional<qint64> disputed;
    std::optional<qint64> contacted;
    std::optional<qint64> converted;
    std::optional<Minor> revenue;
    std::optional<Minor> refunded;
};

/// How a delivery felt to the buyer: posts tried and failed, leads with missing fields, time to receipt.
struct DeliveryQuality {
    BuyerId buyer;
    Day day;
    std::optional<SourceId> source;
    std::optional<qint64> posted;
    std::optional<qint64> failed;
    std::optional<qint64> incomplete;
    std::optional<double> medianSeconds;
};

/// A request to take a delivered lead back.
struct LeadReturn {
    BuyerId buyer;
    QString rowKey; ///< what makes it the same return in the next file (exchange/rowkey.h)
    QString leadId;
    std::optional<SourceId> source;
    Day soldOn;
    std::optional<Day> requestedOn;
    QString reason;
    ReturnStatus status;
    std::optional<Day> decidedOn;
    std::optional<Minor> amount;
    QString notes;
};

/// Days for which the returns ledger, or the deliveries, are complete: for one buyer, or for all where blank.
struct ReturnsCoverage {
    std::optional<BuyerId> buyer;
    Day from;
    Day until;
};
struct DeliveriesCoverage {
    std::optional<BuyerId> buyer;
    Day from;
    Day until;
};

/// A reason for returns in the catalogue of a vertical (of all where blank).
struct ReturnReason {
    std::optional<Vertical> vertical;
    QString reason;
};

/// What consumers did at a source on a day.
struct ConsumerDay {
    SourceId source;
    Day day;
    std::optional<qint64> visits;
    std::optional<qint64> formStarts;
    std::optional<qint64> completions;
    std::optional<qint64> mobileVisits;
    std::optional<qint64> mobileCompletions;
    std::optional<qint64> complaints;
    std::optional<qint64> optOuts;
    std::optional<double> loadMs; ///< milliseconds
};

} // namespace touchbase
