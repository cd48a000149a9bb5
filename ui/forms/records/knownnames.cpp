// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/knownnames.h"

#include "forms/inputs/rowinput.h"

#include <QPointer>

namespace touchbase::ui {

namespace {

Result<std::vector<KnownBuyer>> knownBuyers(const Reader &reader)
{
    const auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    const auto aliases = reader.list<BuyerAlias>();
    if (!aliases)
        return failure(aliases.error());
    std::vector<KnownBuyer> known;
    for (const auto &buyer : *buyers)
        known.push_back({buyer.id, buyer.value.name});
    for (const auto &alias : *aliases)
        known.push_back({alias.value.buyer, alias.value.name});
    return known;
}

Result<QStringList> contactNames(const Reader &reader, BuyerId buyer)
{
    const auto contacts = reader.listOf<Contact>(buyer.value());
    if (!contacts)
        return failure(contacts.error());
    QStringList names;
    for (const auto &contact : *contacts)
        names << contact.value.name;
    return names;
}

Result<QStringList> ownerNames(const Reader &reader, const QString &me)
{
    const auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    QStringList names{me};
    for (const auto &buyer : *buyers)
        names << buyer.value.owner;
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

void offerBuyers(Desk &desk, BuyerInput &input)
{
    desk.read(&input, knownBuyers, [&desk, &input](const Result<std::vector<KnownBuyer>> &known) {
        if (known)
            input.setKnown(*known);
        else
            desk.announce(known.error());
    });
}

void offerContacts(Desk &desk, PeopleInput &input, BuyerId buyer)
{
    desk.read(
        &input, [buyer](const Reader &reader) { return contactNames(reader, buyer); },
        [&input](const Result<QStringList> &names) { input.setKnown(names.value_or(QStringList())); });
}

void offerContacts(Desk &desk, TextInput &input, BuyerId buyer)
{
    desk.read(
        &input, [buyer](const Reader &reader) { return contactNames(reader, buyer); },
        [&input](const Result<QStringList> &names) { input.offer(names.value_or(QStringList())); });
}

void offerOwners(Desk &desk, const std::vector<TextInput *> &inputs)
{
    std::vector<QPointer<TextInput>> guarded(inputs.begin(), inputs.end());
    desk.read(
        inputs.front(), [me = desk.workspace().author()](const Reader &reader) { return ownerNames(reader, me); },
        [guarded](const Result<QStringList> &names) {
            for (const auto &input : guarded) {
                if (input)
                    input->offer(names.value_or(QStringList()));
            }
        });
}

void offerIncidents(Desk &desk, RowInput &input, std::optional<qint64> self)
{
    desk.read(
        &input, [](const Reader &reader) { return reader.list<Incident>(); },
        [&desk, &input, self](const Result<std::vector<Stored<Incident>>> &incidents) {
            if (!incidents)
                return desk.announce(incidents.error());
            std::vector<RowInput::Known> known;
            for (const auto &one : *incidents) {
                if (one.id.value() != self)
                    known.push_back({one.id.value(), one.value.title});
            }
            input.setKnown(std::move(known));
        });
}

} // namespace touchbase::ui
