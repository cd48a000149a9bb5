// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/entity.h"
#include "domain/improvement.h"
#include "workspace/operation.h"

namespace touchbase::operations {

[[nodiscard]] Operation addIncident(Incident incident);
[[nodiscard]] Operation editIncident(Stored<Incident> edited);
/// Into the trash with the list of buyers that it hit.
[[nodiscard]] Operation deleteIncident(Id<Incident> incident);
/// A buyer that an incident hit. NameTaken where it is on the list.
[[nodiscard]] Operation addIncidentBuyer(Id<Incident> incident, BuyerId buyer);
[[nodiscard]] Operation removeIncidentBuyer(Id<IncidentBuyer> buyer);
/// That a buyer was told, when, and whether before finding out; by whom is who performs the operation.
[[nodiscard]] Operation tellIncidentBuyer(Id<IncidentBuyer> buyer, Instant at, bool first);

[[nodiscard]] Operation addContextEvent(ContextEvent event);
[[nodiscard]] Operation editContextEvent(Stored<ContextEvent> edited);
[[nodiscard]] Operation deleteContextEvent(Id<ContextEvent> event);

[[nodiscard]] Operation addInitiative(Initiative initiative);
[[nodiscard]] Operation editInitiative(Stored<Initiative> edited);
[[nodiscard]] Operation deleteInitiative(Id<Initiative> initiative);

} // namespace touchbase::operations
