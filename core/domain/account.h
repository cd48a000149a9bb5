// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

namespace touchbase {

/// Needs discovered, priorities in rank order (one a line), constraints, and how leads are delivered.
struct AccountPlan {
    BuyerId buyer;
    QString needs;
    QString priorities;
    QString constraints;
    QString deliveryMethod;
};

/// Strength of a relationship as seen on a day: 0–10 each.
struct Relationship {
    BuyerId buyer;
    Day day;
    std::optional<qint64> trust;
    std::optional<qint64> ease;
    std::optional<qint64> relevance;
    std::optional<qint64> advocacy;
    QString note;
};

struct Tag {
    QString name;
};
struct BuyerTag {
    BuyerId buyer;
    Id<Tag> tag;
};

/// A file that belongs to a record: linked by its path, or copied beside the workspace (blank path).
struct Attachment {
    QString uid;
    std::optional<BuyerId> buyer;
    QString entity; ///< the kind of record
    QString entityUid;
    QString name;
    QString path;
    std::optional<qint64> bytes;
};

/// Filters, columns and order of a list, as JSON.
struct SavedView {
    QString uid;
    QString name;
    QString content;
    qint64 position;
};

} // namespace touchbase
