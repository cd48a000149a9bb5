// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

namespace touchbase {

/// Room to grow with a buyer.
struct Opportunity {
    QString uid;
    BuyerId buyer;
    QString kind;
    QString title;
    std::optional<Minor> monthlyValue;
    QString nextStep;
    std::optional<Day> nextOn;
    std::optional<Day> closedOn;
    std::optional<bool> won;
};

/// Commercial terms from a day on.
struct Terms {
    QString uid;
    BuyerId buyer;
    Day validFrom;
    std::optional<Minor> pricePerLead;
    QString paymentTerms;
    std::optional<qint64> dailyCap;     ///< leads a day
    std::optional<Minor> monthlyBudget; ///< the buyer's estimated budget for leads
    std::optional<double> ourShare;     ///< per cent of that budget
    std::optional<double> margin;       ///< per cent of revenue
};

/// What was made good, for what.
struct Credit {
    QString uid;
    BuyerId buyer;
    Day day;
    Minor amount;
    QString reason;
    std::optional<qint64> issue;
    std::optional<qint64> incident;
};

} // namespace touchbase
