// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/incidents.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

Operation addIncident(Incident incident)
{
    return adding("add-incident", std::move(incident));
}

Operation editIncident(Stored<Incident> edited)
{
    return editing("edit-incident", std::move(edited));
}

Operation deleteIncident(Id<Incident> incident)
{
    return deleting("delete-incident", incident);
}

Operation addIncidentBuyer(Id<Incident> incident, BuyerId buyer)
{
    return adding("add-incident-buyer", IncidentBuyer{incident, buyer, {}, {}, {}});
}

Operation removeIncidentBuyer(Id<IncidentBuyer> buyer)
{
    return removing("remove-incident-buyer", buyer);
}

Operation tellIncidentBuyer(Id<IncidentBuyer> buyer, Instant at, bool first)
{
    return {QStringLiteral("tell-incident-buyer"), [buyer, at, first](Writer &writer) {
                return alter(writer, buyer, [&](IncidentBuyer &value) -> Result<> {
                    value.toldAt = at;
                    value.toldBy = writer.author();
                    value.toldFirst = first;
                    return {};
                });
            }};
}

Operation addContextEvent(ContextEvent event)
{
    return adding("add-context-event", std::move(event));
}

Operation editContextEvent(Stored<ContextEvent> edited)
{
    return editing("edit-context-event", std::move(edited));
}

Operation deleteContextEvent(Id<ContextEvent> event)
{
    return deleting("delete-context-event", event);
}

Operation addInitiative(Initiative initiative)
{
    return adding("add-initiative", std::move(initiative));
}

Operation editInitiative(Stored<Initiative> edited)
{
    return editing("edit-initiative", std::move(edited));
}

Operation deleteInitiative(Id<Initiative> initiative)
{
    return deleting("delete-initiative", initiative);
}

} // namespace touchbase::operations
