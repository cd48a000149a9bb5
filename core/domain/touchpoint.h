// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

/// One interaction with a buyer. `contacts` names who took part, separated by "; ", as it was written: people are
/// matched to contacts by name within the buyer, and a name that is no contact (yet) is kept.
struct Touchpoint {
    QString uid;
    BuyerId buyer;
    Instant at;
    Channel channel;
    std::optional<Direction> direction;
    std::optional<Area> area;
    QString contacts;
    QString summary;
    std::optional<Emotion> emotion;
    std::optional<qint64> csat; ///< 1–5, high is good
    std::optional<qint64> ease; ///< 1–7, high is good
    std::optional<bool> proactive;
    std::optional<double> minutes;
    QString author;
};

} // namespace touchbase
