// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/contacts.h"

#include "base/foldedname.h"
#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

/// How a person is called now and was before.
struct Renaming {
    QString from; ///< folded
    QString to;

    [[nodiscard]] QString inList(const QString &names) const
    {
        QStringList renamed = names.split(QStringLiteral("; "));
        for (QString &name : renamed) {
            if (foldedName(name) == from)
                name = to;
        }
        return renamed.join(QStringLiteral("; "));
    }
    [[nodiscard]] QString inName(const QString &name) const { return foldedName(name) == from ? to : name; }
};

/// Writes the rows of a buyer whose member `name` is another after `rename`.
template <class T, class Rename>
Result<> renameIn(Writer &writer, BuyerId buyer, QString T::*name, Rename rename)
{
    auto rows = writer.listOf<T>(buyer.value());
    if (!rows)
        return failure(rows.error());
    for (auto &row : *rows) {
        const QString renamed = rename(row.value.*name);
        if (renamed == row.value.*name)
            continue;
        row.value.*name = renamed;
        if (auto updated = writer.updateFollowing(row); !updated)
            return failure(updated.error());
    }
    return {};
}

Result<> renameEverywhere(Writer &writer, BuyerId buyer, const Renaming &renaming)
{
    const auto inList = [&renaming](const QString &names) { return renaming.inList(names); };
    const auto inName = [&renaming](const QString &name) { return renaming.inName(name); };
    if (auto done = renameIn(writer, buyer, &Touchpoint::contacts, inList); !done)
        return done;
    if (auto done = renameIn(writer, buyer, &Review::contacts, inList); !done)
        return done;
    if (auto done = renameIn(writer, buyer, &Survey::contact, inName); !done)
        return done;
    return renameIn(writer, buyer, &SurveyRequest::contact, inName);
}

Result<> edit(Writer &writer, const Stored<Contact> &edited)
{
    auto present = writer.load(edited.id);
    if (!present)
        return failure(present.error());
    auto updated = updateReady(writer, edited);
    if (!updated)
        return failure(updated.error());
    if (updated->value.name == present->value.name)
        return {};
    return renameEverywhere(writer, present->value.buyer, {foldedName(present->value.name), updated->value.name});
}

} // namespace

Operation addContact(Contact contact)
{
    return adding("add-contact", std::move(contact));
}

Operation editContact(Stored<Contact> edited)
{
    return {QStringLiteral("edit-contact"),
            [edited = std::move(edited)](Writer &writer) { return edit(writer, edited); }};
}

Operation deleteContact(Id<Contact> contact)
{
    return deleting("delete-contact", contact);
}

} // namespace touchbase::operations
