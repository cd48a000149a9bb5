// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "rules/incidents.h"

namespace touchbase {

/// An incident in the list of all.
struct IncidentListRow {
    Stored<Incident> incident;
    QString source;    ///< its name; blank where it is not of one
    QString earlier;   ///< the title of the one that it repeats
    int buyers = 0;    ///< that it hit
    int told = 0;      ///< of them
    int toldFirst = 0; ///< of those, before they found out
};
/// Those with somebody untold first, then those that are not closed; within each the latest first.
[[nodiscard]] Result<std::vector<IncidentListRow>> loadIncidents(const Reader &reader);

/// A buyer that an incident hit.
struct IncidentBuyerRow {
    Stored<IncidentBuyer> entry;
    QString name;
    QString owner;
    std::optional<Minor> revenue; ///< net, of the last 90 days
    Currency currency;
    std::optional<double> rank;                   ///< by value, 0–1 (rules/worth.h)
    std::optional<rules::AffectedBuyer> affected; ///< what the rows say; nothing where it received no leads
};
/// Who is still untold comes first, the most valuable of them before the others; then who was told, the latest first.
[[nodiscard]] Result<std::vector<IncidentBuyerRow>> loadIncidentBoard(const Reader &reader, const ScoreSetup &setup,
                                                                      Id<Incident> incident, Day today);

/// Whom an incident of a source (or of all) in some days hit, as the rows tell, and who is on a list already.
[[nodiscard]] Result<std::vector<rules::AffectedBuyer>> loadAffectedBuyers(const Reader &reader,
                                                                           const rules::IncidentDays &days, Day today);

} // namespace touchbase
