// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

namespace touchbase {

/// What was promised to a buyer from a day on, and when the buyer confirmed it. A blank field promises nothing
/// of its kind; earlier rows are not consulted for it. Every number is above 0.
struct Expectation {
    QString uid;
    BuyerId buyer;
    Day validFrom;
    std::optional<double> weeklyVolume;         ///< leads a week
    std::optional<double> maxDisputeRate;       ///< per cent of delivered
    std::optional<qint64> returnWindowDays;     ///< days
    std::optional<double> targetContactRate;    ///< per cent of delivered
    std::optional<double> targetConversionRate; ///< per cent of delivered
    std::optional<double> responseHours;        ///< hours of working time
    std::optional<double> cadenceDays;          ///< days between two-way touchpoints
    QString coverageArea;
    QString leadTypes; ///< separated by "; "
    QString exclusivity;
    std::optional<Day> validatedOn;
    QString validatedBy;
};

} // namespace touchbase
