// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/erasing.h"

#include "store/backup.h"
#include "store/durablefile.h"
#include "store/erasure.h"
#include "workspace/backups.h"
#include "workspace/opening.h"
#include "workspace/session.h"
#include "workspace/workspace.h"
#include "workspace/writer.h"

namespace touchbase {

namespace {

/// Erases from an open copy, by what the copy and the workspace know of the person.
Result<> eraseIn(Session &session, const PersonName &name, const store::PersonMarks &known)
{
    auto person = store::findPerson(*session.connection, name.buyer, name.contact, known);
    if (!person)
        return failure(person.error());
    store::RowStore rows(*session.connection, session.catalog);
    auto transaction = store::Transaction::begin(*session.connection);
    if (!transaction)
        return failure(transaction.error());
    if (auto erased = store::erasePerson(rows, *person); !erased)
        return failure(erased.error());
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return store::compact(*session.connection);
}

Result<> rewrite(const QString &partial, const PersonName &name, const store::PersonMarks &known)
{
    {
        auto session = Session::open(store::Location{partial}, store::Access::ReadWrite);
        if (!session)
            return failure(session.error());
        if (auto erased = eraseIn(**session, name, known); !erased)
            return erased;
    }
    if (auto sound = store::verifyCopy(partial); !sound)
        return sound;
    return store::syncFile(partial);
}

Result<> eraseFromCopy(const QString &copy, const PersonName &name, const store::PersonMarks &known)
{
    const QString partial = store::partialName(copy);
    auto done = store::copyIn(copy, partial);
    if (done)
        done = rewrite(partial, name, known);
    if (done)
        done = store::moveOver(partial, copy);
    store::removeWithLogs(partial);
    return done;
}

QStringList copiesOf(const QString &workspaceFile, const QString &secondPlace)
{
    QStringList copies = copiesBeside(workspaceFile);
    for (const Backup &backup : listBackups(workspaceFile))
        copies << backup.file;
    if (secondPlace.isEmpty())
        return copies;
    for (const Backup &backup : listBackups(workspaceFile, secondPlace))
        copies << backup.file;
    return copies;
}

Result<std::unique_ptr<Session>> lookAt(const WorkspaceLocation &location)
{
    return Session::open(storeLocation(location), store::Access::ReadOnly);
}

} // namespace

Result<ErasureReport> erasePerson(Writer &writer, const PersonName &person)
{
    store::Connection &connection = *writer.session().connection;
    auto found = store::findPerson(connection, person.buyer, person.contact);
    if (!found)
        return failure(found.error());
    auto exports = store::listExports(connection); // before their names lose the person
    if (!exports)
        return failure(exports.error());
    auto erased = store::erasePerson(writer.rows(), *found);
    if (!erased)
        return failure(erased.error());
    ErasureReport report{erased->rows, erased->attachments, {}, {}, {}};
    for (auto &one : *exports)
        report.exports.push_back({one.at, one.author, one.format, one.target});
    return report;
}

Result<ErasureReport> eraseFromCopies(const WorkspaceLocation &location, const PersonName &person,
                                      const QString &secondPlace)
{
    auto session = lookAt(location);
    if (!session)
        return failure(session.error());
    auto found = store::findPerson(*(*session)->connection, person.buyer, person.contact);
    if (!found)
        return failure(found.error());
    ErasureReport report;
    if (location.file.isEmpty())
        return report;
    const QStringList copies = copiesOf(location.file, secondPlace);
    for (const QString &copy : copies)
        (eraseFromCopy(copy, person, found->marks) ? report.copies : report.copiesLeft) << copy;
    return report;
}

Result<> compactWorkspace(const WorkspaceLocation &location)
{
    auto connection = store::Connection::open(storeLocation(location), store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    return store::compact(**connection);
}

Result<QJsonObject> personAsJson(const WorkspaceLocation &location, const PersonName &person)
{
    auto session = lookAt(location);
    if (!session)
        return failure(session.error());
    auto found = store::findPerson(*(*session)->connection, person.buyer, person.contact);
    if (!found)
        return failure(found.error());
    auto json = store::personAsJson(*(*session)->connection, (*session)->catalog, *found);
    if (json)
        json->insert(QStringLiteral("buyer"), person.buyer);
    return json;
}

Result<qint64> dropHistoryBefore(Writer &writer, Instant first)
{
    return store::dropHistoryBefore(*writer.session().connection, first);
}

Result<qint64> dropTrashBefore(Writer &writer, Instant first)
{
    return store::dropTrashBefore(*writer.session().connection, first);
}

} // namespace touchbase
