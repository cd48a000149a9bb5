// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "operations/records/buyers.h"
#include "store/cursor.h"
#include "workspace/opening.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

namespace {

constexpr int days = 30'000; // more than are merged at once

QByteArray deliveriesOfManyDays()
{
    QByteArray csv = "buyer,day,delivered,disputed\n";
    const Day last = day("2026-03-01");
    for (int i = 0; i < days; ++i)
        csv += "Acme," + QByteArray::fromStdString((last - i).iso()) + ',' + QByteArray::number(1 + i % 50) + ",0\n";
    return csv;
}

} // namespace

/// Many rows into an empty table: the way of merging is another one, what comes of it is not.
class ManyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(m_cluster.start()); }
    void theTablesKeepTheirIndexes();
    void everyRowIsThereAndFoundAgain_data() { addEngines(); }
    void everyRowIsThereAndFoundAgain();

private:
    /// Names and statements of all indexes in the file.
    [[nodiscard]] static QStringList indexesOf(const TemporaryWorkspace &workspace);

    PostgresCluster m_cluster;
};

QStringList ManyRowsTest::indexesOf(const TemporaryWorkspace &workspace)
{
    const auto connection = must(
        store::Connection::open(storeLocation(workspace.place().location()), store::Access::ReadOnly));
    QStringList indexes;
    must(connection->each(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"), {},
                          [&indexes](const store::Cursor &row) {
                              indexes << row.string(0) + u' ' + row.string(1);
                              return true;
                          }));
    return indexes;
}

void ManyRowsTest::theTablesKeepTheirIndexes()
{
    TemporaryWorkspace workspace;
    workspace.perform(addBuyer(aBuyer(QStringLiteral("Acme"))));
    const QStringList before = indexesOf(workspace);
    QVERIFY(before.join(u'\n').contains(u"CREATE INDEX delivery_by_day"));
    QCOMPARE(import(workspace, {{RecordKind::Deliveries, deliveriesOfManyDays()}}).counts.added, days);
    QCOMPARE(indexesOf(workspace), before);
}

void ManyRowsTest::everyRowIsThereAndFoundAgain()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    workspace.perform(addBuyer(aBuyer(QStringLiteral("Acme"))));
    const QByteArray csv = deliveriesOfManyDays();
    QCOMPARE(countsOf(import(workspace, {{RecordKind::Deliveries, csv}})), (std::vector<qint64>{days, 0, 0, 0}));
    QCOMPARE(countsOf(import(workspace, {{RecordKind::Deliveries, csv}})), (std::vector<qint64>{0, 0, days, 0}));
    qint64 delivered = 0;
    for (const auto &delivery : workspace.list<Delivery>())
        delivered += delivery.value.delivered;
    QCOMPARE(delivered, 30'000 / 50 * (50 * 51 / 2));
}

QTEST_GUILESS_MAIN(ManyRowsTest)
#include "tst_manyrows.moc"
