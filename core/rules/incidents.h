// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/scorefacts.h"
#include "score/period.h"
#include "stats/newcombe.h"

#include <optional>
#include <vector>

namespace touchbase::rules {

// Whom an incident hit, found from the rows: who received leads of the source in its days, and whether more of them
// come back than the buyer's own leads of that source did before. A proposal: a person decides.

/// Where and when it happened.
struct IncidentDays {
    std::optional<qint64> source; ///< blank: not of one source, all leads count
    Day from;
    Day until;
};

/// How far back a buyer's own leads are compared, just before the incident.
inline constexpr int daysCompared = 90;

struct LeadsReturned {
    qint64 delivered = 0;
    stats::Proportion returns{0,
                              0}; ///< requests of return among the leads of which that is known (score.md, section 3)
};

struct AffectedBuyer {
    BuyerId buyer;
    QString name;
    LeadsReturned during;
    LeadsReturned before; ///< in the `daysCompared` days before
    /// By how much the share is higher than before, of 0…1; nothing where it is not known for both.
    std::optional<stats::DifferenceInterval> rise;

    /// More come back than chance explains.
    [[nodiscard]] bool hasRisen() const { return rise && rise->lower > 0; }
};

/// Those who received leads: the ones with a rise first, then by leads received, then by name. Returns count as known
/// on a day. The facts must hold deliveries and returns from `daysCompared` days before on.
[[nodiscard]] std::vector<AffectedBuyer> affectedBuyers(const std::vector<ScoreFacts> &buyers, const IncidentDays &days,
                                                        Day knownOn);

/// It is over and what it came from is known.
[[nodiscard]] bool isClosed(const Incident &incident);

} // namespace touchbase::rules
