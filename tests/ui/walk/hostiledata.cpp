// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiledata.h"

#include "operations/records/contacts.h"
#include "operations/records/incidents.h"
#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "workspace/writer.h"

namespace touchbase::test {

namespace {

template <class T, class... Members>
Result<> spoil(Writer &writer, Members... members)
{
    auto all = writer.list<T>();
    if (!all)
        return failure(all.error());
    int number = 0;
    for (Stored<T> &one : *all) {
        ++number;
        ((one.value.*members = hostileText + u' ' + QString::number(number)), ...);
        if (auto updated = writer.update(one); !updated)
            return failure(updated.error());
    }
    return {};
}

Result<> spoilAll(Writer &writer)
{
    const Result<> results[] = {
        spoil<Buyer>(writer, &Buyer::name, &Buyer::notes, &Buyer::owner),
        spoil<Contact>(writer, &Contact::name, &Contact::preferences),
        spoil<Expectation>(writer, &Expectation::coverageArea, &Expectation::validatedBy),
        spoil<Pause>(writer, &Pause::reason),
        spoil<Touchpoint>(writer, &Touchpoint::summary, &Touchpoint::contacts, &Touchpoint::author),
        spoil<Issue>(writer, &Issue::subject, &Issue::rootCause),
        spoil<Survey>(writer, &Survey::comment, &Survey::contact),
        spoil<Task>(writer, &Task::title),
        spoil<Review>(writer, &Review::summary, &Review::wins),
        spoil<Source>(writer, &Source::name),
    };
    for (const Result<> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

/// An incident of a source whose every text is hostile, with all its buyers, one of whom was told.
void addHostileIncident(Workspace &workspace)
{
    std::vector<BuyerId> buyers;
    for (const auto &one : must(workspace.readNow([](const Reader &reader) { return reader.list<Buyer>(); })))
        buyers.push_back(one.id);
    const auto sources = must(workspace.readNow([](const Reader &reader) { return reader.list<Source>(); }));
    const Incident incident{{},
                            hostileText,
                            day("2026-03-02"),
                            day("2026-03-05"),
                            sources.front().id.value(),
                            {},
                            hostileText,
                            day("2026-04-01"),
                            {}};
    must(workspace.performNow(operations::addIncident(incident, buyers)));
    const auto list = must(workspace.readNow([](const Reader &reader) { return reader.list<IncidentBuyer>(); }));
    must(workspace.performNow(operations::tellIncidentBuyer(
        {list.front().id, at("2026-03-06T08:00:00Z"), true, Channel::Call, hostileText})));
}

} // namespace

void makeHostile(Workspace &workspace)
{
    must(workspace.performNow({QStringLiteral("test"), spoilAll}));
    const auto contacts = must(workspace.readNow([](const Reader &reader) { return reader.list<Contact>(); }));
    must(workspace.performNow(operations::deleteContact(contacts.back().id)));
    const auto touchpoints = must(workspace.readNow([](const Reader &reader) { return reader.list<Touchpoint>(); }));
    must(workspace.performNow(operations::deleteTouchpoint(touchpoints.back().id)));
    addHostileIncident(workspace);
    must(workspace.performNow(operations::addHoliday({day("2026-07-03"), hostileText})));
}

} // namespace touchbase::test
