// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/touchpoint.h"

namespace touchbase {

/// A follow-up.
struct Task {
    QString uid;
    std::optional<BuyerId> buyer;
    QString title;
    std::optional<Day> dueOn;
    std::optional<Day> doneOn;
    QString owner;
    std::optional<Id<Touchpoint>> touchpoint; ///< that it follows from
};

} // namespace touchbase
