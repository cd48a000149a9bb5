// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person.h"
#include "store/cursor.h"

#include "base/foldedname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace touchbase::store {

namespace {

/// A version of a contact, from wherever it stands.
struct Sighting {
    qint64 id = 0;
    std::optional<qint64> buyer;
    QString uid;
    QString name;
    QString email;
    QString phone;
    bool present = false; ///< in the table itself
};

Sighting sightingFrom(const QJsonObject &json, qint64 id, std::optional<qint64> buyer)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    if (json.contains(QLatin1String("buyer_id")))
        buyer = json.value(QLatin1String("buyer_id")).toInteger();
    return {id, buyer, text("uid"), text("name"), text("email"), text("phone"), false};
}

QJsonDocument documentOf(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

Result<> seeTable(Connection &connection, const QString &table, std::vector<Sighting> &seen)
{
    return connection.each(QStringLiteral("SELECT id, buyer_id, uid, name, email, phone FROM ") + table, {},
                           [&](const Cursor &row) {
                               seen.push_back({row.integer(0), row.optionalInteger(1), row.string(2), row.string(3),
                                               row.string(4), row.string(5), table == QLatin1String("contact")});
                               return true;
                           });
}

Result<> seeHistory(Connection &connection, std::vector<Sighting> &seen)
{
    return connection.each(
        QStringLiteral("SELECT row_id, buyer_id, before, after FROM history_row WHERE entity = 'contact'"), {},
        [&](const Cursor &row) {
            for (int column : {2, 3}) {
                if (!row.isBlank(column))
                    seen.push_back(
                        sightingFrom(documentOf(row.text(column)).object(), row.integer(0), row.optionalInteger(1)));
            }
            return true;
        });
}

Result<> seeTrash(Connection &connection, std::vector<Sighting> &seen)
{
    return connection.each(QStringLiteral("SELECT content FROM trash"), {}, [&](const Cursor &row) {
        const QJsonArray items = documentOf(row.text(0)).array();
        for (const auto &item : items) {
            if (item.toObject().value(QLatin1String("entity")).toString() != QLatin1String("contact"))
                continue;
            const QJsonObject json = item.toObject().value(QLatin1String("row")).toObject();
            seen.push_back(sightingFrom(json, json.value(QLatin1String("id")).toInteger(), std::nullopt));
        }
        return true;
    });
}

Result<std::vector<Sighting>> seeAll(Connection &connection)
{
    std::vector<Sighting> seen;
    for (const char *table : {"contact", "contact_layer"}) {
        if (auto done = seeTable(connection, QString::fromLatin1(table), seen); !done)
            return failure(done.error());
    }
    if (auto done = seeTrash(connection, seen); !done)
        return failure(done.error());
    if (auto done = seeHistory(connection, seen); !done)
        return failure(done.error());
    return seen;
}

/// The buyers that bear a name, or bore it before they were deleted or hidden.
Result<std::vector<qint64>> buyersOf(Connection &connection, const QString &name)
{
    const std::string folded = foldedName(name).toStdString();
    std::set<qint64> found;
    const auto note = [&found](const Cursor &row) { return found.insert(row.integer(0)), true; };
    auto done = connection.each(QStringLiteral("SELECT id FROM buyer WHERE folded = ? UNION SELECT buyer_id FROM "
                                               "buyer_alias WHERE folded = ? UNION SELECT id FROM buyer_layer "
                                               "WHERE folded = ?"),
                                {folded, folded, folded}, note);
    if (done && found.empty())
        done = connection.each(
            QStringLiteral("SELECT row_id, before FROM history_row WHERE entity = 'buyer' "
                           "AND after IS NULL"),
            {}, [&](const Cursor &row) {
                const QString former = documentOf(row.text(1)).object().value(QLatin1String("folded")).toString();
                return former.toStdString() == folded ? note(row) : true;
            });
    if (!done)
        return failure(done.error());
    return std::vector<qint64>(found.begin(), found.end());
}

template <class T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

void addTo(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

void recognise(Person &person, const std::vector<Sighting> &seen, const QString &folded)
{
    std::set<qint64> ids;
    for (const Sighting &one : seen) {
        if (!one.buyer || !contains(person.buyers, *one.buyer) || foldedName(one.name) != folded)
            continue;
        ids.insert(one.id);
    }
    // A row that bears another name by now belongs to whom it names now.
    for (const Sighting &one : seen) {
        if (one.present && foldedName(one.name) != folded)
            ids.erase(one.id);
    }
    person.contacts.assign(ids.begin(), ids.end());
    for (const Sighting &one : seen) {
        if (!ids.contains(one.id))
            continue;
        addTo(person.uids, one.uid);
        addTo(person.marks.names, one.name);
        addTo(person.marks.emails, one.email);
        addTo(person.marks.phones, one.phone);
    }
}

/// An address that somebody else has too says nothing of this person; a namesake limits where a name does.
void compareWithOthers(Person &person, const std::vector<Sighting> &seen)
{
    QStringList names;
    for (const QString &name : std::as_const(person.marks.names))
        names << foldedName(name);
    for (const Sighting &one : seen) {
        if (!one.present || person.isRow(one.id))
            continue;
        person.hasNamesake = person.hasNamesake || names.contains(foldedName(one.name));
        person.marks.emails.removeIf(
            [&one](const QString &email) { return foldedName(email) == foldedName(one.email); });
        person.marks.phones.removeIf([&one](const QString &phone) { return digitsOf(phone) == digitsOf(one.phone); });
    }
}

/// Whether touchpoints, reviews or answers of the buyers name somebody who is no contact.
Result<bool> isMentioned(Connection &connection, const Person &person, const QString &name)
{
    const PersonText text(PersonMarks{{name}, {}, {}});
    bool found = false;
    const auto look = [&](const Cursor &row) {
        const QStringList people = row.string(0).split(u';');
        found = std::any_of(people.begin(), people.end(), [&text](const QString &one) { return text.isName(one); });
        return !found;
    };
    for (const char *column : {"touchpoint.contacts", "review.contacts", "survey.contact", "survey_request.contact"}) {
        const QStringList parts = QString::fromLatin1(column).split(u'.');
        for (qint64 buyer : person.buyers) {
            auto done = connection.each(
                QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE buyer_id = ? AND %1 <> ''").arg(parts[1], parts[0]),
                {buyer}, look);
            if (!done)
                return failure(done.error());
            if (found)
                return true;
        }
    }
    return false;
}

Result<> requireMention(Connection &connection, const Person &person, const QString &buyer, const QString &name)
{
    if (!person.contacts.empty())
        return {};
    auto mentioned = isMentioned(connection, person, name);
    if (!mentioned)
        return failure(mentioned.error());
    return *mentioned ? Result<>() : failure(ErrorCode::UnknownContact, {name, buyer});
}

} // namespace

Result<Person> findPerson(Connection &connection, const QString &buyer, const QString &name,
                          const std::optional<PersonMarks> &known)
{
    Person person;
    auto buyers = buyersOf(connection, buyer);
    if (!buyers)
        return failure(buyers.error());
    person.buyers = std::move(*buyers);
    if (person.buyers.empty() && !known)
        return failure(ErrorCode::UnknownBuyer, {buyer});
    person.marks = known.value_or(PersonMarks{});
    addTo(person.marks.names, tidyName(name));
    auto seen = seeAll(connection);
    if (!seen)
        return failure(seen.error());
    recognise(person, *seen, foldedName(name));
    compareWithOthers(person, *seen);
    if (!known) {
        if (auto mentioned = requireMention(connection, person, buyer, name); !mentioned)
            return failure(mentioned.error());
    }
    return person;
}

} // namespace touchbase::store
