// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/cursor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace touchbase::store {

namespace {

Result<> setVersion(Connection &connection, int version)
{
    if (connection.dialect().isFile()) {
        if (auto done = connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !done)
            return done;
        return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    return connection.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('version', ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {std::to_string(version)});
}

Result<> runStep(Connection &connection, const Migration &step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    for (const QString &statement : step.statements) {
        if (auto done = connection.execute(connection.dialect().spelled(statement)); !done)
            return done;
    }
    if (auto done = setVersion(connection, step.version); !done)
        return done;
    if (connection.dialect().isFile()) {
        auto broken = connection.value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
        if (!broken)
            return failure(broken.error());
        if (integerOf(*broken) != 0)
            return failure(ErrorCode::StoreFailed, {}, QStringLiteral("foreign_key_check after a migration"));
    }
    return transaction->commit();
}

using SchemaObjects = QMap<QString, QString>;

/// Of the objects of a workspace in the present form, so that opening one need not make another to compare with: that
/// took a third of the time of opening. The test of the migrations says what it must be after a new step.
const QByteArray presentDigest = QByteArrayLiteral("80d56f2077cdc5db37efc3373ff3cfcfadc2070386c4533dcd0b81b0a8357d98");

QByteArray digestOf(const SchemaObjects &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it)
        hash.addData((it.key() + u'\n' + it.value() + u'\n').toUtf8());
    return hash.result().toHex();
}

Result<SchemaObjects> objectsOf(Connection &connection)
{
    SchemaObjects objects;
    auto done = connection.each(
        QStringLiteral("SELECT type || ' ' || name, tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master "
                       "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))"),
        {}, [&objects](const Cursor &row) {
            objects.insert(row.string(0), row.string(1).simplified());
            return true;
        });
    if (!done)
        return failure(done.error());
    return objects;
}

Result<SchemaObjects> knownObjects(int version)
{
    auto fresh = Connection::open(Location{QStringLiteral(":memory:")}, Access::ReadWrite);
    if (!fresh)
        return failure(fresh.error());
    for (const Migration &step : migrations()) {
        if (step.version > version)
            break;
        for (const QString &statement : step.statements) {
            if (auto done = (*fresh)->execute((*fresh)->dialect().spelled(statement)); !done)
                return failure(done.error());
        }
    }
    return objectsOf(**fresh);
}

} // namespace

Result<QByteArray> schemaDigest(Connection &connection)
{
    auto objects = objectsOf(connection);
    return objects ? Result<QByteArray>(digestOf(*objects)) : failure(objects.error());
}

const QByteArray &presentSchemaDigest()
{
    return presentDigest;
}

QStringList statementsOf(const QString &text)
{
    QStringList statements;
    const QStringList parts = text.split(QStringLiteral("\n--;;"));
    for (const QString &part : parts)
        statements << part.trimmed();
    return statements;
}

const std::vector<Migration> &migrations()
{
    static const auto ladder = [] {
        std::vector<Migration> steps;
        const QDir folder(QStringLiteral(":/touchbase/migrations"));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            steps.push_back({QStringView(name).left(4).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
        }
        return steps;
    }();
    return ladder;
}

Result<int> versionOf(Connection &connection)
{
    if (connection.dialect().isFile()) {
        auto version = connection.value(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return failure(version.error());
        return static_cast<int>(integerOf(*version).value_or(0));
    }
    auto exists = connection.value(QStringLiteral("SELECT count(*) FROM information_schema.tables "
                                                  "WHERE table_name = 'meta' AND table_schema = current_schema()"));
    if (!exists)
        return failure(exists.error());
    if (integerOf(*exists) == 0)
        return 0;
    auto version = connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'version'"));
    if (!version)
        return failure(version.error());
    return QString::fromStdString(std::string(textOf(*version))).toInt();
}

Result<> migrate(Connection &connection, const std::vector<Migration> &ladder)
{
    auto version = versionOf(connection);
    if (!version)
        return failure(version.error());
    for (const Migration &step : ladder) {
        if (step.version <= *version)
            continue;
        if (auto done = runStep(connection, step); !done) {
            if (done.error().code != ErrorCode::StoreFailed)
                return done;
            return failure(ErrorCode::MigrationFailed,
                           {connection.location().displayName(), QString::number(step.version)}, done.error().detail);
        }
    }
    return {};
}

Result<> checkSchema(Connection &connection, int version)
{
    auto found = objectsOf(connection);
    if (!found)
        return failure(found.error());
    if (version == schemaVersion && digestOf(*found) == presentDigest)
        return {};
    auto known = knownObjects(version);
    if (!known)
        return failure(known.error());
    if (*found == *known)
        return {};
    QStringList differing;
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (known->value(it.key()) != it.value())
            differing << it.key();
    }
    for (auto it = known->cbegin(); it != known->cend(); ++it) {
        if (!found->contains(it.key()))
            differing << it.key();
    }
    return failure(ErrorCode::WorkspaceSchemaWrong,
                   {connection.location().displayName(), QStringList(differing.mid(0, 3)).join(QStringLiteral(", "))});
}

} // namespace touchbase::store
