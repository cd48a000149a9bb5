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
    void anOlderFormBecomesThePresentOneWithItsRows_data() { addEngines(); }
    void anOlderFormBecomesThePresentOneWithItsRows();

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

/// Steps are never edited once released, so the first of them still makes what the first program made.
void MigrationsTest::anOlderFormBecomesThePresentOneWithItsRows()
{
    QFETCH(bool, onServer);
    const TemporaryPlace place(onServer ? &m_cluster : nullptr);
    const auto connection = must(Connection::open(storeLocation(place.location()), Access::ReadWrite));
    must(migrate(*connection, {migrations().front()}));
    for (const char *row :
         {"INSERT INTO buyer (uid, name, folded) VALUES ('b1', 'Acme', 'acme')",
          "INSERT INTO review (uid, buyer_id, kind, due_on, held_on) VALUES ('r1', 1, '14-day', 20500, 20501)",
          "INSERT INTO review_layer (id, uid, revision, buyer_id, kind, due_on, batch_id, edited, top) "
          "VALUES (7, 'r7', 1, 1, '14-day', 20400, 3, 0, 1)",
          "INSERT INTO checklist (uid, buyer_id, kind, name) VALUES ('c1', 1, 'onboarding', 'Start')",
          "INSERT INTO checklist_item (checklist_id, title, done_on) VALUES (1, 'Call', 20502)"})
        must(connection->execute(QString::fromLatin1(row)));
    VERIFY_RESULT(migrate(*connection));
    QCOMPARE(must(versionOf(*connection)), schemaVersion);
    if (!onServer)
        VERIFY_RESULT(checkSchema(*connection, schemaVersion));
    const auto present = must(Catalog::read(*fresh(onServer)));
    const auto upgraded = must(Catalog::read(*connection));
    QCOMPARE(upgraded.tables(), present.tables());
    for (const QString &table : present.tables())
        QCOMPARE(upgraded.entity(table)->columns, present.entity(table)->columns);
    QVERIFY(must(connection->value(QStringLiteral("SELECT held_on FROM review WHERE contacts IS NULL")))
            == Value(qint64{20501}));
    QVERIFY(must(connection->value(QStringLiteral("SELECT due_on FROM review_layer WHERE top = 1")))
            == Value(qint64{20400}));
    QVERIFY(must(connection->value(QStringLiteral("SELECT done_on FROM checklist_item WHERE form IS NULL")))
            == Value(qint64{20502}));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
