// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/entity.h"
#include "domain/improvement.h"
#include "workspace/operation.h"

#include <vector>

namespace touchbase::operations {

/// With the buyers that it hit. NameTaken where one of them is named twice.
[[nodiscard]] Operation addIncident(Incident incident, std::vector<BuyerId> buyers = {});
/// `buyers` are those that it hit: who is missing is put on the list, and who is on it, was not told and is not among
/// them is taken off. Blank leaves the list as it is.
[[nodiscard]] Operation editIncident(Stored<Incident> edited, std::optional<std::vector<BuyerId>> buyers = {});
/// It is over, and what it came from is known. BlankNotAllowed where it is not said until when, or why.
[[nodiscard]] Operation closeIncident(Stored<Incident> closed);
/// Into the trash with the list of buyers that it hit.
[[nodiscard]] Operation deleteIncident(Id<Incident> incident);
/// A buyer that an incident hit. NameTaken where it is on the list.
[[nodiscard]] Operation addIncidentBuyer(Id<Incident> incident, BuyerId buyer);
[[nodiscard]] Operation removeIncidentBuyer(Id<IncidentBuyer> buyer);

/// That a buyer was told of an incident. It may be before the incident begins: an outage that is planned.
struct Telling {
    Id<IncidentBuyer> buyer;
    Instant at;
    bool first;                          ///< before the buyer found out
    std::optional<Channel> channel = {}; ///< of the touchpoint that is logged with it; blank: none is
    QString said = {};                   ///< its summary; blank: the title of the incident
};
/// Marks a buyer as told, by whoever performs the operation. Where a channel is given, the touchpoint is logged in the
/// same step, and a follow-up for the last day of extra contact, where that is later; RevisionConflict where somebody
/// has told the buyer meanwhile.
[[nodiscard]] Operation tellIncidentBuyer(const Telling &telling);

[[nodiscard]] Operation addContextEvent(ContextEvent event);
[[nodiscard]] Operation editContextEvent(Stored<ContextEvent> edited);
[[nodiscard]] Operation deleteContextEvent(Id<ContextEvent> event);

[[nodiscard]] Operation addInitiative(Initiative initiative);
[[nodiscard]] Operation editInitiative(Stored<Initiative> edited);
[[nodiscard]] Operation deleteInitiative(Id<Initiative> initiative);

} // namespace touchbase::operations
