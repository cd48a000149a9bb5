// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace touchbase {

class Writer;
struct WorkspaceLocation;

/// A person, by the names under which people know them.
struct PersonName {
    QString buyer;
    QString contact;
};

/// A file that left the house: it may name the person, and no program can reach it.
struct ExportedFile {
    Instant at;
    QString author;
    QString format;
    QString target;
};

/// What an erasure did.
struct ErasureReport {
    QMap<QString, qint64> rows;        ///< per table: rows changed or removed
    QStringList attachments;           ///< names of files linked to the person or named after them
    std::vector<ExportedFile> exports; ///< all that ever left; of these, people must judge
    QStringList copies;                ///< backups and copies beside the workspace from which the person is gone
    QStringList copiesLeft;            ///< those that could not be read or written: they still name the person
};

/// Erases a person from the tables, the trash and the history, in the transaction of an operation. UnknownBuyer,
/// UnknownContact. What counts as the person's stands in store/erasure.h.
[[nodiscard]] Result<ErasureReport> erasePerson(Writer &writer, const PersonName &person);

/// Erases a person from all backups and copies of a workspace file: each is rewritten under another name, checked, and
/// takes the old one's place. It must come before the workspace itself, which knows best by what the person goes.
/// Fills `copies` and `copiesLeft`; one that cannot be read hinders no other. Nothing to do on a server.
[[nodiscard]] Result<ErasureReport> eraseFromCopies(const WorkspaceLocation &location, const PersonName &person,
                                                    const QString &secondPlace = {});

/// Writes the workspace anew, so that nothing of what was erased is left in its free space or its log. May run while
/// it is open; WorkspaceLocked where somebody reads or writes all the time.
[[nodiscard]] Result<> compactWorkspace(const WorkspaceLocation &location);

/// Everything about one person as one document, for them to have. UnknownBuyer, UnknownContact.
[[nodiscard]] Result<QJsonObject> personAsJson(const WorkspaceLocation &location, const PersonName &person);

/// Forgets changes, or deleted things, from before an instant, in the transaction of an operation; answers how many.
[[nodiscard]] Result<qint64> dropHistoryBefore(Writer &writer, Instant first);
[[nodiscard]] Result<qint64> dropTrashBefore(Writer &writer, Instant first);

} // namespace touchbase
