// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/persontext.h"

namespace touchbase::store {

/// A person at a buyer, as far as the workspace knows of one.
struct Person {
    std::vector<qint64> buyers;   ///< rows of the buyer; deleted ones too
    std::vector<qint64> contacts; ///< rows of the person; deleted ones too
    QStringList uids;             ///< of those rows
    PersonMarks marks;            ///< present and former; without those that others share
    bool hasNamesake = false;     ///< another buyer has a contact of one of the names

    /// Whether names in a row of a buyer (none: of no buyer) mean this person.
    [[nodiscard]] bool isNamedIn(std::optional<qint64> buyer) const
    {
        return !hasNamesake || !buyer || std::find(buyers.begin(), buyers.end(), *buyer) != buyers.end();
    }
    [[nodiscard]] bool isRow(std::optional<qint64> contact) const
    {
        return contact && std::find(contacts.begin(), contacts.end(), *contact) != contacts.end();
    }
};

/// Who is meant by two names. The person is looked for among the contacts, in the versions that imports hid, in the
/// trash and in the history; one who was never entered as a contact is found where touchpoints and answers name
/// people. `known` adds what is known from elsewhere: with it, a person that is not found is still one.
/// UnknownBuyer, UnknownContact.
[[nodiscard]] Result<Person> findPerson(Connection &connection, const QString &buyer, const QString &name,
                                        const std::optional<PersonMarks> &known = std::nullopt);

} // namespace touchbase::store
