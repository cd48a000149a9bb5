// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/facts.h"
#include "score/period.h"

#include <optional>
#include <vector>

namespace touchbase::score {

/// Sums over delivery rows. Money in minor units; what is unknown is in no sum, and has its leads counted apart.
struct DeliverySums {
    qint64 delivered = 0;
    qint64 contacted = 0;
    qint64 deliveredWithContacted = 0; ///< leads of the rows whose contacted is known
    qint64 converted = 0;
    qint64 deliveredWithConverted = 0; ///< leads of the rows whose converted is known
    qint64 netRevenue = 0;             ///< revenue − refunded of the rows whose revenue is known
    qint64 deliveredWithRevenue = 0;   ///< leads of these rows
    qint64 rowsWithRevenue = 0;        ///< number of these rows

    DeliverySums &operator+=(const DeliverySums &other);
    DeliverySums &operator-=(const DeliverySums &other);
};

/// The delivery rows of a buyer by day, of which any window is summed by two binary searches.
class DeliveryLedger
{
public:
    /// Rows ascend by day.
    explicit DeliveryLedger(const std::vector<DeliveryRow> &rows);

    [[nodiscard]] DeliverySums within(const Period &period) const;
    /// The latest day on or before a day that has a row.
    [[nodiscard]] std::optional<Day> latestOnOrBefore(Day day) const;

private:
    struct Total {
        Day day;
        DeliverySums sums; ///< of all rows up to and on this day
    };
    [[nodiscard]] std::vector<Total>::const_iterator after(Day day) const;
    [[nodiscard]] DeliverySums upTo(Day day) const;

    std::vector<Total> m_totals;
};

} // namespace touchbase::score
