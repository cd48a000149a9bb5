// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/incidents.h"

#include "operations/records/rows.h"
#include "operations/records/today.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace touchbase::operations {

namespace {

/// Puts buyers on the list of an incident.
Result<> putOnList(Writer &writer, Id<Incident> incident, const std::vector<BuyerId> &buyers)
{
    std::set<qint64> known;
    for (const BuyerId buyer : buyers) {
        auto stored = writer.load(buyer);
        if (!stored)
            return failure(stored.error());
        if (!known.insert(buyer.value()).second)
            return failure(ErrorCode::NameTaken, {stored->value.name});
        if (auto put = insertReady(writer, IncidentBuyer{incident, buyer, {}, {}, {}}); !put)
            return failure(put.error());
    }
    return {};
}

/// Takes the untold off the list who are not wanted, and answers those who are wanted and not on it.
Result<std::vector<BuyerId>> takeOffList(Writer &writer, Id<Incident> incident, std::vector<BuyerId> wanted)
{
    auto present = writer.listOf<IncidentBuyer>(incident.value());
    if (!present)
        return failure(present.error());
    for (const auto &one : *present) {
        const bool isWanted = std::erase(wanted, one.value.buyer) > 0;
        if (isWanted || one.value.toldAt)
            continue;
        if (auto removed = writer.remove(one.id); !removed)
            return failure(removed.error());
    }
    return wanted;
}

Result<Id<Touchpoint>> logTelling(Writer &writer, const Telling &telling, const Stored<Incident> &incident,
                                  BuyerId buyer)
{
    Touchpoint touchpoint{.uid = {},
                          .buyer = buyer,
                          .at = telling.at,
                          .channel = *telling.channel,
                          .direction = telling.first ? std::optional(Direction::Outbound) : std::nullopt,
                          .area = incident.value.source ? Area::Delivery : Area::Support,
                          .contacts = {},
                          .summary = telling.said.trimmed().isEmpty() ? incident.value.title : telling.said,
                          .emotion = {},
                          .csat = {},
                          .ease = {},
                          .proactive = telling.first,
                          .minutes = {},
                          .author = writer.author()};
    auto logged = insertReady(writer, std::move(touchpoint));
    if (!logged)
        return failure(logged.error());
    return logged->id;
}

/// Who was told is asked again on the last day of extra contact.
Result<> planContact(Writer &writer, const Stored<Incident> &incident, BuyerId id, Id<Touchpoint> touchpoint)
{
    const auto until = incident.value.contactUntil;
    const auto present = today(writer);
    if (!present)
        return failure(present.error());
    if (!until || *until <= *present)
        return {};
    const auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    const QString title = QCoreApplication::translate("Incident", "Ask how it is since: %1");
    auto task = insertReady(writer, Task{{},
                                         id,
                                         QString(title).replace(QStringLiteral("%1"), incident.value.title),
                                         until,
                                         {},
                                         buyer->value.owner.isEmpty() ? writer.author() : buyer->value.owner,
                                         touchpoint});
    return task ? Result<>() : Result<>(failure(task.error()));
}

Result<> tell(Writer &writer, const Telling &telling)
{
    auto stored = writer.load(telling.buyer);
    if (!stored)
        return failure(stored.error());
    auto incident = writer.load(stored->value.incident);
    if (!incident)
        return failure(incident.error());
    if (telling.channel) {
        if (stored->value.toldAt)
            return failure(ErrorCode::RevisionConflict, {incident->value.title});
        auto touchpoint = logTelling(writer, telling, *incident, stored->value.buyer);
        if (!touchpoint)
            return failure(touchpoint.error());
        if (auto planned = planContact(writer, *incident, stored->value.buyer, *touchpoint); !planned)
            return planned;
    }
    stored->value.toldAt = telling.at;
    stored->value.toldBy = writer.author();
    stored->value.toldFirst = telling.first;
    auto updated = updateReady(writer, std::move(*stored));
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

} // namespace

Operation addIncident(Incident incident, std::vector<BuyerId> buyers)
{
    return {QStringLiteral("add-incident"),
            [incident = std::move(incident), buyers = std::move(buyers)](Writer &writer) -> Result<> {
                auto inserted = insertReady(writer, incident);
                return inserted ? putOnList(writer, inserted->id, buyers) : failure(inserted.error());
            }};
}

Operation editIncident(Stored<Incident> edited, std::optional<std::vector<BuyerId>> buyers)
{
    return {QStringLiteral("edit-incident"),
            [edited = std::move(edited), buyers = std::move(buyers)](Writer &writer) -> Result<> {
                auto updated = updateReady(writer, edited);
                if (!updated)
                    return failure(updated.error());
                if (!buyers)
                    return {};
                auto missing = takeOffList(writer, edited.id, *buyers);
                return missing ? putOnList(writer, edited.id, *missing) : failure(missing.error());
            }};
}

Operation closeIncident(Stored<Incident> closed)
{
    return {QStringLiteral("close-incident"), [closed = std::move(closed)](Writer &writer) -> Result<> {
                if (!closed.value.until)
                    return failure(ErrorCode::BlankNotAllowed, {QStringLiteral("until")});
                if (closed.value.rootCause.trimmed().isEmpty())
                    return failure(ErrorCode::BlankNotAllowed, {QStringLiteral("root_cause")});
                auto updated = updateReady(writer, closed);
                return updated ? Result<>() : Result<>(failure(updated.error()));
            }};
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

Operation tellIncidentBuyer(const Telling &telling)
{
    return {QStringLiteral("tell-incident-buyer"), [telling](Writer &writer) { return tell(writer, telling); }};
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
