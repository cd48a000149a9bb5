// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"
#include "store/migrations.h"
#include "support/engines.h"
#include "workspace/opening.h"

using namespace touchbase;
using namespace touchbase::store;
using namespace touchbase::test;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLadderHasNoGap();
    void statementsEndAtTheMarker();
    void aFreshWorkspaceHasThePresentForm_data() { addEngines(); }
    void aFreshWorkspaceHasThePresentForm();
    void migratingTwiceChangesNothing_data() { addEngines(); }
    void migratingTwiceChangesNothing();
    void aStepThatFailsChangesNothing_data() { addEngines(); }
    void aStepThatFailsChangesNothing();
    void aStepThatSucceedsIsTakenOnce_data() { addEngines(); }
    void aStepThatSucceedsIsTakenOnce();
    void aStepThatLeavesDanglingRowsIsRefused();

private:
    [[nodiscard]] std::unique_ptr<Connection> fresh(bool onServer);
    [[nodiscard]] static std::vector<Migration> ladderWith(const QStringList &statements);

    PostgresCluster m_cluster;
    std::vector<std::unique_ptr<TemporaryPlace>> m_places;
};

void MigrationsTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

std::unique_ptr<Connection> MigrationsTest::fresh(bool onServer)
{
    m_places.push_back(std::make_unique<TemporaryPlace>(onServer ? &m_cluster : nullptr));
    auto connection = must(Connection::open(storeLocation(m_places.back()->location()), Access::ReadWrite));
    must(migrate(*connection));
    return connection;
}

/// The program's ladder and a step more.
std::vector<Migration> MigrationsTest::ladderWith(const QStringList &statements)
{
    std::vector<Migration> ladder = migrations();
    ladder.push_back({schemaVersion + 1, statements});
    return ladder;
}

void MigrationsTest::theLadderHasNoGap()
{
    QCOMPARE(migrations().size(), static_cast<size_t>(schemaVersion));
    for (size_t i = 0; i < migrations().size(); ++i)
        QCOMPARE(migrations()[i].version, static_cast<int>(i) + 1);
}

void MigrationsTest::statementsEndAtTheMarker()
{
    QCOMPARE(statementsOf(QStringLiteral("a;\n--;;\nb\n  c\n--;;\nd\n")),
             QStringList({QStringLiteral("a;"), QStringLiteral("b\n  c"), QStringLiteral("d")}));
}

void MigrationsTest::aFreshWorkspaceHasThePresentForm()
{
    QFETCH(bool, onServer);
    const auto connection = fresh(onServer);
    QCOMPARE(must(versionOf(*connection)), schemaVersion);
    if (onServer)
        return;
    VERIFY_RESULT(checkSchema(*connection, schemaVersion));
    QCOMPARE(presentSchemaDigest(), must(schemaDigest(*connection)));
}

void MigrationsTest::migratingTwiceChangesNothing()
{
    QFETCH(bool, onServer);
    const auto connection = fresh(onServer);
    const QStringList tables = must(Catalog::read(*connection)).tables();
    VERIFY_RESULT(migrate(*connection));
    QCOMPARE(must(versionOf(*connection)), schemaVersion);
    QCOMPARE(must(Catalog::read(*connection)).tables(), tables);
}

void MigrationsTest::aStepThatFailsChangesNothing()
{
    QFETCH(bool, onServer);
    const auto connection = fresh(onServer);
    must(connection->execute(QStringLiteral("INSERT INTO tag (name, folded) VALUES ('VIP', 'vip')")));
    const QStringList tables = must(Catalog::read(*connection)).tables();
    const auto failed = migrate(*connection, ladderWith({QStringLiteral("CREATE TABLE extra (id {id})"),
                                                         QStringLiteral("UPDATE tag SET name = 'lost'"),
                                                         QStringLiteral("CREATE TABLE extra (id {id})")}));
    COMPARE_ERROR(failed, ErrorCode::MigrationFailed);
    QCOMPARE(failed.error().values.at(1), QString::number(schemaVersion + 1));
    QVERIFY(!connection->inTransaction());
    QCOMPARE(must(versionOf(*connection)), schemaVersion);
    QCOMPARE(must(Catalog::read(*connection)).tables(), tables);
    QVERIFY(must(connection->value(QStringLiteral("SELECT name FROM tag"))) == Value(std::string("VIP")));
}

void MigrationsTest::aStepThatSucceedsIsTakenOnce()
{
    QFETCH(bool, onServer);
    const auto connection = fresh(onServer);
    const auto ladder = ladderWith({QStringLiteral("CREATE TABLE extra (id {id})")});
    VERIFY_RESULT(migrate(*connection, ladder));
    QCOMPARE(must(versionOf(*connection)), schemaVersion + 1);
    VERIFY_RESULT(migrate(*connection, ladder));
    QVERIFY(must(Catalog::read(*connection)).contains(QStringLiteral("extra")));
}

void MigrationsTest::aStepThatLeavesDanglingRowsIsRefused()
{
    const auto connection = fresh(false);
    must(connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    COMPARE_ERROR(
        migrate(*connection,
                ladderWith({QStringLiteral("INSERT INTO buyer_alias (buyer_id, name, folded) VALUES (99, 'x', 'x')")})),
        ErrorCode::MigrationFailed);
    QCOMPARE(must(versionOf(*connection)), schemaVersion);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
