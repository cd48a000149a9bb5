// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/cursor.h"
#include "support/engines.h"
#include "workspace/opening.h"

#include <limits>

using namespace touchbase;
using namespace touchbase::store;
using namespace touchbase::test;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesComeBackAsTheyWere_data() { addEngines(); }
    void valuesComeBackAsTheyWere();
    void aValueWithoutARowIsBlank_data() { addEngines(); }
    void aValueWithoutARowIsBlank();
    void anInsertionTellsItsNumber_data() { addEngines(); }
    void anInsertionTellsItsNumber();
    void aStatementRunsWhileItIsRead();
    void manyStatementsMayBeRun();
    void whatIsNotCommittedIsNotThere_data() { addEngines(); }
    void whatIsNotCommittedIsNotThere();
    void aFailedStatementLeavesTheConnectionUsable_data() { addEngines(); }
    void aFailedStatementLeavesTheConnectionUsable();
    void detailsQuoteNoRow_data() { addEngines(); }
    void detailsQuoteNoRow();
    void aSecondWriterWaitsAndThenIsToldOfTheLock_data() { addEngines(); }
    void aSecondWriterWaitsAndThenIsToldOfTheLock();
    void aReaderCannotWrite_data() { addEngines(); }
    void aReaderCannotWrite();
    void aMissingFolderIsSaid();
    void aMissingDatabaseIsAnError();

private:
    [[nodiscard]] Location place(bool onServer);
    [[nodiscard]] std::unique_ptr<Connection> connect(const Location &location, Access access = Access::ReadWrite)
    {
        return must(Connection::open(location, access));
    }
    [[nodiscard]] std::unique_ptr<Connection> withTable(const Location &location);

    PostgresCluster m_cluster;
    std::vector<std::unique_ptr<TemporaryPlace>> m_places;
};

void ConnectionTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

Location ConnectionTest::place(bool onServer)
{
    m_places.push_back(std::make_unique<TemporaryPlace>(onServer ? &m_cluster : nullptr));
    return storeLocation(m_places.back()->location());
}

std::unique_ptr<Connection> ConnectionTest::withTable(const Location &location)
{
    auto connection = connect(location);
    must(connection->execute(connection->dialect().spelled(
        QStringLiteral("CREATE TABLE thing (id {id}, number {int}, share {real}, words {text} UNIQUE)"))));
    return connection;
}

void ConnectionTest::valuesComeBackAsTheyWere()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    const std::vector<Row> rows{
        {qint64{1}, std::numeric_limits<qint64>::max(), 0.1, QStringLiteral("Zoë ‘x’ \\ \"q\" ? $1\n😀").toStdString()},
        {qint64{2}, std::numeric_limits<qint64>::min(), 1e-300, std::string("=1+1")},
        {qint64{3}, Value(), 5.0, Value()},
        {qint64{4}, qint64{0}, Value(), std::string("null")},
    };
    for (const Row &row : rows)
        VERIFY_RESULT(connection->execute(
            QStringLiteral("INSERT INTO thing (id, number, share, words) VALUES (?, ?, ?, ?)"), row));
    std::vector<Row> read;
    VERIFY_RESULT(connection->each(QStringLiteral("SELECT id, number, share, words FROM thing ORDER BY id"), {},
                                   [&read](const Cursor &query) {
                                       read.push_back({query.value(0), query.value(1), query.value(2), query.value(3)});
                                       return true;
                                   }));
    QVERIFY(read == rows);
}

void ConnectionTest::aValueWithoutARowIsBlank()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    const auto value = connection->value(QStringLiteral("SELECT number FROM thing WHERE id = ?"), {qint64{7}});
    VERIFY_RESULT(value);
    QVERIFY(isBlank(*value));
}

void ConnectionTest::anInsertionTellsItsNumber()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    const QString insert = QStringLiteral("INSERT INTO thing (number) VALUES (?)");
    QCOMPARE(must(connection->insert(insert, {qint64{5}})), 1);
    QCOMPARE(must(connection->insert(insert, {qint64{6}})), 2);
    QCOMPARE(must(connection->insert(QStringLiteral("INSERT INTO thing (id, number) VALUES (?, ?)"),
                                     {qint64{70}, qint64{7}})),
             70);
    QCOMPARE(integerOf(must(connection->value(QStringLiteral("SELECT number FROM thing WHERE id = ?"), {qint64{2}}))),
             std::optional<qint64>(6));
}

/// Statements are kept and lent; one that is being read is not taken away from its reader.
void ConnectionTest::aStatementRunsWhileItIsRead()
{
    const auto connection = withTable(place(false));
    for (qint64 number = 1; number <= 3; ++number)
        VERIFY_RESULT(connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (?)"), {number}));
    const QString above = QStringLiteral("SELECT number FROM thing WHERE number > ? ORDER BY number");
    std::vector<qint64> read;
    VERIFY_RESULT(connection->each(above, {qint64{0}}, [&](const Cursor &outer) {
        read.push_back(outer.integer(0));
        return connection
            ->each(above, {outer.integer(0)},
                   [&](const Cursor &inner) {
                       read.push_back(10 * inner.integer(0));
                       return true;
                   })
            .has_value();
    }));
    QCOMPARE(read, (std::vector<qint64>{1, 20, 30, 2, 30, 3}));
}

void ConnectionTest::manyStatementsMayBeRun()
{
    const auto connection = withTable(place(false));
    VERIFY_RESULT(connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (?)"), {qint64{4}}));
    qint64 sum = 0;
    VERIFY_RESULT(connection->each(
        QStringLiteral("SELECT number FROM thing WHERE number > ?"), {qint64{0}}, [&](const Cursor &row) {
            for (int i = 0; i < 1000; ++i)
                sum += integerOf(must(connection->value(QStringLiteral("SELECT number + %1 FROM thing").arg(i))))
                           .value_or(0);
            sum += row.integer(0); // it outlived all that were dropped
            return true;
        }));
    QCOMPARE(sum, 1000 * 4 + 999 * 500 + 4);
}

void ConnectionTest::whatIsNotCommittedIsNotThere()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    const QString insert = QStringLiteral("INSERT INTO thing (number) VALUES (?)");
    {
        auto transaction = Transaction::begin(*connection);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(connection->execute(insert, {qint64{1}}));
        QVERIFY(connection->inTransaction());
    }
    QVERIFY(!connection->inTransaction());
    {
        auto transaction = Transaction::begin(*connection);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(connection->execute(insert, {qint64{2}}));
        QCOMPARE(connection->touched(), 1);
        VERIFY_RESULT(transaction->commit());
    }
    QVERIFY(must(connection->value(QStringLiteral("SELECT number FROM thing"))) == Value(qint64{2}));
    QCOMPARE(integerOf(must(connection->value(QStringLiteral("SELECT count(*) FROM thing")))),
             std::optional<qint64>(1));
}

void ConnectionTest::aFailedStatementLeavesTheConnectionUsable()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    COMPARE_ERROR(connection->execute(QStringLiteral("INSERT INTO nothing (id) VALUES (?)"), {qint64{1}}),
                  ErrorCode::StoreFailed);
    {
        auto transaction = Transaction::begin(*connection);
        VERIFY_RESULT(transaction);
        COMPARE_ERROR(connection->execute(QStringLiteral("UPDATE thing SET nothing = ?"), {qint64{1}}),
                      ErrorCode::StoreFailed);
    }
    VERIFY_RESULT(connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (?)"), {qint64{1}}));
}

void ConnectionTest::detailsQuoteNoRow()
{
    QFETCH(bool, onServer);
    const auto connection = withTable(place(onServer));
    const QString insert = QStringLiteral("INSERT INTO thing (words) VALUES (?)");
    VERIFY_RESULT(connection->execute(insert, {std::string("Maria")}));
    const auto twice = connection->execute(insert, {std::string("Maria")});
    COMPARE_ERROR(twice, ErrorCode::StoreFailed);
    QVERIFY(!twice.error().detail.isEmpty());
    QVERIFY2(!twice.error().detail.contains(QStringLiteral("Maria")), qPrintable(twice.error().detail));
}

void ConnectionTest::aSecondWriterWaitsAndThenIsToldOfTheLock()
{
    QFETCH(bool, onServer);
    const Location location = place(onServer);
    const auto first = withTable(location);
    const auto second = connect(location);
    VERIFY_RESULT(first->begin());
    COMPARE_ERROR(second->begin(), ErrorCode::WorkspaceLocked);
    QVERIFY(!second->inTransaction());
    VERIFY_RESULT(first->commit());
    VERIFY_RESULT(second->begin());
    VERIFY_RESULT(second->commit());
}

void ConnectionTest::aReaderCannotWrite()
{
    QFETCH(bool, onServer);
    const Location location = place(onServer);
    const auto writer = withTable(location);
    const auto reader = connect(location, Access::ReadOnly);
    COMPARE_ERROR(reader->execute(QStringLiteral("INSERT INTO thing (number) VALUES (?)"), {qint64{1}}),
                  ErrorCode::WorkspaceReadOnly);
    QCOMPARE(integerOf(must(reader->value(QStringLiteral("SELECT count(*) FROM thing")))), std::optional<qint64>(0));
}

void ConnectionTest::aMissingFolderIsSaid()
{
    const TemporaryPlace somewhere;
    COMPARE_ERROR(Connection::open({somewhere.path(QStringLiteral("no/such/file"))}, Access::ReadWrite),
                  ErrorCode::CannotReadFile);
}

void ConnectionTest::aMissingDatabaseIsAnError()
{
    Location location = place(true);
    location.database = QStringLiteral("nobody");
    QVERIFY(!Connection::open(location, Access::ReadWrite));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
