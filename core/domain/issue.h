// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

/// A support case. Its clocks count in the workspace's working time.
struct Issue {
    QString uid;
    BuyerId buyer;
    Instant openedAt;
    std::optional<Instant> firstResponseAt; ///< by a person
    std::optional<Instant> resolvedAt;
    std::optional<Area> area;
    std::optional<Severity> severity;
    std::optional<Channel> channel;
    QString subject;
    QString rootCause;
    std::optional<qint64> reopened; ///< how often
    std::optional<bool> escalated;
    std::optional<qint64> incident;
};

} // namespace touchbase
