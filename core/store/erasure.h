// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/person.h"
#include "store/rowstore.h"

#include <QJsonObject>
#include <QMap>

namespace touchbase::store {

// Erasing a person.
//
// What is theirs goes: the contact with all versions of it (imports, trash, history) and the files attached to it.
// What is the buyer's stays without them: they leave the lists of those who took part, fields that name them become
// blank, and in every text their names, e-mail addresses and phone numbers become "[erased]", in rows, in what lies
// under imported rows, in the trash and in the history alike. Names of companies, sources and labels are not touched,
// nor are those of our own people. Names are taken out of the rows of the person's buyer and of those of no buyer; in
// other buyers' rows too, unless somebody of that name works there or elsewhere; addresses everywhere, unless
// somebody else has the same one. Texts can mean a person in other words than these; no program finds that.

/// What an erasure touched.
struct Erasure {
    QMap<QString, qint64> rows; ///< per table: changed or removed
    QStringList attachments;    ///< names of files that were linked to the person or named after them
};

/// Erases a person in the present transaction. The rows of tables are recorded by the row store, so that views follow;
/// that record must not be written anywhere.
[[nodiscard]] Result<Erasure> erasePerson(RowStore &rows, const Person &person);

/// Everything in which a person stands, as one document: rows of tables, of the trash and of the history, with days
/// and instants as people write them. Exactly what erasePerson would touch.
[[nodiscard]] Result<QJsonObject> personAsJson(Connection &connection, const Catalog &catalog, const Person &person);

/// Files that left the house, oldest first.
struct ExportEntry {
    Instant at;
    QString author;
    QString format;
    QString target;
};
[[nodiscard]] Result<std::vector<ExportEntry>> listExports(Connection &connection);

/// Writes the file anew, so that nothing of what was erased is left in its free space or its log; outside a
/// transaction. WorkspaceLocked where somebody reads or writes all the time.
[[nodiscard]] Result<> compact(Connection &connection);

/// Forgets changes or deleted things that are older; answers how many.
[[nodiscard]] Result<qint64> dropHistoryBefore(Connection &connection, Instant first);
[[nodiscard]] Result<qint64> dropTrashBefore(Connection &connection, Instant first);

} // namespace touchbase::store
