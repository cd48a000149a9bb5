// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/buyer.h"

#include <QByteArray>

namespace touchbase {

/// What was computed of a buyer's score, kept so that it can be shown before it is computed anew. Never the truth.
struct ScoreSnapshot {
    BuyerId buyer;
    Day day;            ///< as of which it was computed
    int modelVersion;   ///< of the buyer's model
    qint64 facts;       ///< the number of the newest change it knows of
    QByteArray content; ///< what the list of buyers shows of it

    bool operator==(const ScoreSnapshot &) const = default;
};

} // namespace touchbase
